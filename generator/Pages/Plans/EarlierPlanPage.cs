using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.Plans;

/// <summary>A plan that has been succeeded: its priorities, what measured them, and where the story of each measure goes on.</summary>
public sealed record EarlierPlanPage : Page
{
    /// <summary>What the plan is called and when it ran.</summary>
    public required string Plan { get; init; }

    /// <summary>The plan itself; null when it is not on the web.</summary>
    public required Link? Document { get; init; }

    /// <summary>The page of the plan that runs now.</summary>
    public required Link Now { get; init; }

    /// <summary>Its priorities in order; at least one.</summary>
    public required IReadOnlyList<EarlierPriority> Priorities { get; init; }
}

/// <summary>A priority of an earlier plan.</summary>
/// <param name="Id">Its place on the page.</param>
/// <param name="Measures">What measured it; null when nothing of it is published.</param>
/// <param name="Projects">Its projects; null when there is none.</param>
public sealed record EarlierPriority(string Id, string Title, EarlierMeasureTable? Measures, ProjectTable? Projects);

/// <summary>What measured a priority of an earlier plan.</summary>
/// <param name="Rows">At least one.</param>
public sealed record EarlierMeasureTable(string Caption, IReadOnlyList<EarlierMeasure> Rows);

/// <summary>A measure of an earlier plan in one line of a table.</summary>
/// <param name="Result">As it stands; where it has ended, as it stood in its last quarter.</param>
/// <param name="Ended">In which quarter it ended, or that it is still reported.</param>
/// <param name="GoesOn">In which indicator its story goes on; null where nothing took its place.</param>
public sealed record EarlierMeasure(IndicatorRow Result, string Ended, LinkedSentence? GoesOn);
