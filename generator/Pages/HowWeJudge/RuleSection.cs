using PmfSite.Saying;

namespace PmfSite.Pages.HowWeJudge;

/// <summary>A rule, with numbers worked by it.</summary>
/// <param name="Anchor">An id for its heading.</param>
/// <param name="Steps">What each status asks for, best first.</param>
/// <param name="UsedBy">The indicators that use it in place of the standard rule; may be empty.</param>
public sealed record RuleSection(
    string Title,
    string Anchor,
    IReadOnlyList<string> Steps,
    IReadOnlyList<WorkedExample> Examples,
    IReadOnlyList<RuleUse> UsedBy
);

/// <summary>The rule at work on one target.</summary>
/// <param name="Title">Which kind of target.</param>
/// <param name="Rows">Values at and around each threshold.</param>
public sealed record WorkedExample(string Title, string Sentence, IReadOnlyList<WorkedRow> Rows);

/// <summary>One value, its level and why.</summary>
public sealed record WorkedRow(string Value, StatusTag Status, string Why);

/// <summary>An indicator that has a rule of its own, and why.</summary>
public sealed record RuleUse(Link Indicator, string Reason);
