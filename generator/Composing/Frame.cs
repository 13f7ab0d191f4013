using PmfSite.Saying;

namespace PmfSite.Composing;

/// <summary>What surrounds every page.</summary>
public sealed record Frame
{
    /// <summary>The words of the page's language; templates reach them as <c>Words</c>.</summary>
    public required Words Words { get; init; }

    /// <summary>What a preview says before all else; null on the site that everyone sees.</summary>
    public required PreviewBanner? Preview { get; init; }

    /// <summary>The language of the site's words, as in <c>en-GB</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The site's name.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>The council, with its own website.</summary>
    public required Link Council { get; init; }

    /// <summary>Who publishes the site: the council, unless another is named.</summary>
    public required string Publisher { get; init; }

    /// <summary>A line that every page shows, such as that this is a demonstration; null when there is none.</summary>
    public required string? Notice { get; init; }

    /// <summary>Address of the logo, relative to the page; null when there is none.</summary>
    public required string? LogoHref { get; init; }

    /// <summary>The words for the logo; null when it says nothing that the words beside it do not say.</summary>
    public required string? LogoText { get; init; }

    /// <summary>Address of the style sheet, relative to the page.</summary>
    public required string StyleHref { get; init; }

    /// <summary>Address of the script, relative to the page.</summary>
    public required string ScriptHref { get; init; }

    /// <summary>Address of the feed of releases and corrections, relative to the page.</summary>
    public required string FeedHref { get; init; }

    /// <summary>The page's full address on the web; null when the site's address is not configured.</summary>
    public required string? CanonicalHref { get; init; }

    /// <summary>The logo's full address on the web, for previews; null when there is no logo or the site's address is not configured.</summary>
    public required string? PictureAddress { get; init; }

    /// <summary>The language as previews want it, as in <c>en_GB</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>Address of the home page, relative to the page.</summary>
    public required string HomeHref { get; init; }

    /// <summary>The main ways through the site.</summary>
    public required IReadOnlyList<NavigationLink> Navigation { get; init; }

    /// <summary>What every page links to at its foot.</summary>
    public required IReadOnlyList<Link> Footer { get; init; }

    /// <summary>Where to ask for another format, and how long an answer takes.</summary>
    public required string FormatsSentence { get; init; }

    /// <summary>The address to write to.</summary>
    public required Link Contact { get; init; }

    /// <summary>The licence of the figures.</summary>
    public required Link Licence { get; init; }

    /// <summary>The latest quarter that is published, and who approved it when.</summary>
    public required string LatestSentence { get; init; }
}

/// <summary>A main way through the site.</summary>
/// <param name="IsCurrent">Whether it leads to this very page.</param>
public sealed record NavigationLink(Link Link, bool IsCurrent);
