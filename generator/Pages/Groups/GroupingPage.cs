using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.Groups;

/// <summary>Every group of one grouping, with its counts.</summary>
public sealed record GroupingPage : Page
{
    /// <summary>What the grouping tells.</summary>
    public required string Meaning { get; init; }

    /// <summary>The quarter that the counts speak of, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>Whether one of the groups has projects.</summary>
    public required bool HasProjects { get; init; }

    /// <summary>The groups, at least one.</summary>
    public required IReadOnlyList<GroupLine> Groups { get; init; }
}

/// <summary>A group in a list.</summary>
/// <param name="Meaning">May be empty.</param>
/// <param name="Indicators">How many indicators it has on the dashboard.</param>
/// <param name="Counted">Their statuses in a sentence, or that none is rated.</param>
/// <param name="Projects">How many projects it has that are still reported.</param>
public sealed record GroupLine(Link Group, string Meaning, string Indicators, string Counted, string Projects);
