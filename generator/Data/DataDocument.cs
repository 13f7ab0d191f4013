using PmfSite.Composing;

namespace PmfSite.Data;

/// <summary>An indicator's results with all that it takes to judge them again: its definition, the levels, the rules, and the working of
/// each.</summary>
/// <param name="Draft">That it is a draft, in words; null where everything is released.</param>
/// <param name="Definition">One row.</param>
/// <param name="Workings">One for each row of the results; null where there is no rating.</param>
internal sealed record DataDocument(
    Address Address,
    string? Draft,
    DataTable Definition,
    IReadOnlyList<LevelData> Levels,
    IReadOnlyList<RuleData> Rules,
    DataTable Results,
    IReadOnlyList<WorkingData?> Workings
);

/// <summary>The documents of several indicators in one: of a quarter, of a priority, or of everything.</summary>
/// <param name="Title">What it is, in words that make sense out of context.</param>
/// <param name="Indicators">Each as it would stand alone, composed when it is reached, so that they are never all in memory.</param>
internal sealed record DataCollection(Address Address, string? Draft, string Title, IEnumerable<DataDocument> Indicators);

/// <summary>A project with how its milestones stood in each quarter.</summary>
/// <param name="Draft">That it is a draft, in words; null where everything is released.</param>
/// <param name="Definition">One row.</param>
internal sealed record ProjectDocument(Address Address, string? Draft, DataTable Definition, DataTable Milestones);

/// <summary>A level, best first.</summary>
internal sealed record LevelData(string Id, string Word, string Meaning);

/// <summary>A rule: its steps are tried in order, and the first that holds gives its level.</summary>
internal sealed record RuleData(string Id, IReadOnlyList<StepData> Steps);

/// <summary>A step of a rule, in words and as data. What does not belong to its condition is null.</summary>
/// <param name="Condition">within, ahead_by, up_to_intervention, no_worse_than or otherwise.</param>
/// <param name="Share">The distance as a fraction of the target's size: 0.1 for 10%.</param>
/// <param name="Units">The distance in units of the value.</param>
/// <param name="Boundary">Whether the limit itself still belongs to the level: included or excluded.</param>
/// <param name="Comparison">previous_period or same_period_last_year.</param>
internal sealed record StepData(string Level, string Condition, decimal? Share, decimal? Units, string? Boundary, string? Comparison, string Words);

/// <summary>How a rating came about.</summary>
/// <param name="JudgedOn">result or forecast.</param>
/// <param name="Value">What was judged, as it was entered.</param>
/// <param name="Threshold">The end of the target that it is measured from.</param>
/// <param name="Shortfall">How far it is on the wrong side; zero or less: on target.</param>
/// <param name="Steps">Those that were tried; the last one held.</param>
internal sealed record WorkingData(
    string JudgedOn,
    string Rule,
    decimal Value,
    decimal Threshold,
    decimal Shortfall,
    decimal? PreviousPeriod,
    decimal? SamePeriodLastYear,
    IReadOnlyList<StepTakenData> Steps
);

/// <summary>A step that was tried.</summary>
/// <param name="Limit">The worst shortfall that it allows; null where it compares otherwise.</param>
internal sealed record StepTakenData(string Level, decimal? Limit, bool Holds);
