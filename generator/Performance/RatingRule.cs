namespace PmfSite.Performance;

/// <summary>How a value gets its level: the steps are tried in order, best level first, and the first that holds decides.</summary>
/// <param name="Steps">At least two, the last of them <see cref="Otherwise"/>, so that every value gets a level.</param>
internal sealed record RatingRule(string Id, IReadOnlyList<RuleStep> Steps);

/// <summary>A level and what it asks for.</summary>
internal sealed record RuleStep(Level Level, LevelCondition Condition);

/// <summary>A rule that an indicator uses in place of the standard one, and why.</summary>
/// <param name="From">The first quarter that it judges, and <paramref name="Until"/> the last; null: from the start, or without end.</param>
internal sealed record OwnRule(RatingRule Rule, string Reason, Quarter? From, Quarter? Until)
{
    public bool Judges(Quarter quarter) => !(quarter.CompareTo(From ?? quarter) < 0 || quarter.CompareTo(Until ?? quarter) > 0);
}

/// <summary>A rule that is the standard one from a quarter on; null: from the start.</summary>
internal sealed record DatedRule(Quarter? From, RatingRule Rule);
