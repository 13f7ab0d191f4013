using PmfSite.Performance;
using PmfSite.Querying;
using PmfSite.Saying;

namespace PmfSite.Composing;

/// <summary>What every composer draws on: what the site knows, the words to say it in, and the looks of the site.</summary>
/// <param name="published">What the site knows.</param>
/// <param name="words">The words of the site's language.</param>
/// <param name="style">Where the style sheet stands.</param>
/// <param name="script">Where the script stands.</param>
/// <param name="logo">Where the logo stands, if there is one.</param>
internal sealed class Composition(PublishedPerformance published, Words words, SiteConfig config, Address style, Address script, Address? logo)
{
    public PublishedPerformance Published => published;

    public Words Words => words;

    public SiteConfig Config => config;

    /// <summary>What the council calls its parts and those of its plan.</summary>
    public CouncilTerms Called { get; } = new(published.Framework, words);

    public Address Style => style;

    public Address Script => script;

    public Address? Logo => logo;

    /// <summary>The ways, beside the plan, in which the indicators are grouped.</summary>
    public Groupings Groupings { get; } = new(published.Content, words);

    /// <summary>What every file says that is made from this; null where everything is released.</summary>
    public DraftMark? Mark { get; } = DraftMark.Of(published.Publication.Preview, words);

    /// <summary>Who publishes the site: the council, unless another is named.</summary>
    public string Publisher => config.Publisher ?? published.Framework.Council.Name;

    /// <summary>Whether anything of the site is to be heard.</summary>
    public bool IsHeard => config.Formats.Made.Contains(FormatKind.Audio);

    /// <summary>The same site of what was known at another time, or under other names.</summary>
    public Composition Of(PublishedPerformance other) => ReferenceEquals(other, published) ? this : new(other, words, config, style, script, logo);

    /// <summary>The same under the names that a quarter was approved with.</summary>
    public Composition As(QuarterReturn quarter) => Of(published.As(quarter));

    /// <summary>The permanent address of a page or file; null when the site's address is not configured.</summary>
    public string? OnTheWeb(Address file) => config.Address is { } site ? site + file.Path : null;
}
