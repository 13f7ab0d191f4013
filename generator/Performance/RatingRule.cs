namespace PmfSite.Performance;

/// <summary>How a value gets its level: the steps are tried in order, best level first, and the first that holds decides.</summary>
/// <param name="Steps">At least two, the last of them <see cref="Otherwise"/>, so that every value gets a level.</param>
internal sealed record RatingRule(string Id, IReadOnlyList<RuleStep> Steps);

/// <summary>A level and what it asks for.</summary>
internal sealed record RuleStep(Level Level, LevelCondition Condition);

/// <summary>A rule that an indicator uses in place of the standard one, and why.</summary>
internal sealed record OwnRule(RatingRule Rule, string Reason);
