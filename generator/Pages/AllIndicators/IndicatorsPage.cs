using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.AllIndicators;

/// <summary>Every indicator, in groups; where the script runs, in any order and as few as a reader asks for.</summary>
public sealed record IndicatorsPage : Page
{
    /// <summary>Other ways to find an indicator: by panel, by service and so on; may be empty.</summary>
    public required IReadOnlyList<Link> Groupings { get; init; }

    /// <summary>The page that searches.</summary>
    public required Link Search { get; init; }

    /// <summary>What the list can be narrowed by, status first; each has more than one choice.</summary>
    public required IReadOnlyList<Filter> Filters { get; init; }

    /// <summary>One group for each part of the plan.</summary>
    public required IReadOnlyList<IndicatorGroup> Groups { get; init; }

    /// <summary>Those that have left the dashboard; may be empty.</summary>
    public required IReadOnlyList<EndedIndicator> Ended { get; init; }

    /// <summary>The caption of the table that holds all groups together when a reader sorts them.</summary>
    public required string Caption { get; init; }
}

/// <summary>Something that a list can be narrowed by.</summary>
/// <param name="Name">Its name in the page's address.</param>
public sealed record Filter(string Name, string Label, IReadOnlyList<Choice> Choices);

/// <summary>One choice of several.</summary>
/// <param name="Value">Its name in the page's address.</param>
public sealed record Choice(string Value, string Text);

/// <summary>The indicators of one part of the plan.</summary>
public sealed record IndicatorGroup(string Title, string Caption, IReadOnlyList<ListedIndicator> Indicators);

/// <summary>An indicator in the list.</summary>
/// <param name="In">What it is found by: for each filter its name, a colon, and the value of a choice, with spaces between them.</param>
public sealed record ListedIndicator(IndicatorRow Row, string In);

/// <summary>An indicator that has ended.</summary>
/// <param name="Until">Its last quarter, in a sentence.</param>
public sealed record EndedIndicator(Link Indicator, string Until);
