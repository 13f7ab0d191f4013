using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.Concerns;

/// <summary>Indicators of the latest quarter that scrutiny may want to look at first.</summary>
public sealed record ConcernsPage : Page
{
    /// <summary>The quarter, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>How many indicators show a sign, as a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The signs that put an indicator into the list.</summary>
    public required IReadOnlyList<string> Signs { get; init; }

    /// <summary>Which indicators are never in the list; empty where there is no such indicator.</summary>
    public required string LeftOut { get; init; }

    /// <summary>The indicators, the rated ones first; may be empty.</summary>
    public required IReadOnlyList<ConcernItem> Items { get; init; }

    /// <summary>The projects with a milestone that is significantly off track; may be empty.</summary>
    public required IReadOnlyList<ProjectConcern> Projects { get; init; }

    /// <summary>The exceptions page.</summary>
    public required Link Exceptions { get; init; }
}

/// <summary>An indicator that shows a sign of concern.</summary>
/// <param name="Headline">The latest value against its target.</param>
/// <param name="Signs">What it shows, a sentence each; at least one.</param>
/// <param name="Panel">Who scrutinises it; null where nobody is named.</param>
public sealed record ConcernItem(Link Indicator, StatusTag Status, string Headline, IReadOnlyList<string> Signs, Link? Panel);

/// <summary>A project that is off track.</summary>
/// <param name="Signs">Each milestone that is, and to whom it was escalated; at least one sentence.</param>
public sealed record ProjectConcern(Link Project, StatusTag State, IReadOnlyList<string> Signs);
