namespace PmfSite.Performance;

/// <summary>How a council rates: its levels, best first, its rules, and which of them is the standard one when.</summary>
/// <param name="Standards">In order of time, at least one; what came before the first is judged by the first.</param>
internal sealed record RatingScheme(IReadOnlyList<Level> Levels, IReadOnlyList<RatingRule> Rules, IReadOnlyList<DatedRule> Standards, Source? Source)
{
    /// <summary>The rule of its time: that of the quarter in which the period ends.</summary>
    public RatingRule RuleFor(Indicator indicator, Period period)
    {
        var quarter = Quarter.Containing(period.End);
        return indicator.OwnRule is { } own && own.Judges(quarter) ? own.Rule : StandardIn(quarter);
    }

    public RatingRule StandardIn(Quarter quarter)
    {
        var inForce = Standards[0];
        foreach (var dated in Standards)
        {
            if (dated.From is { } from && from.CompareTo(quarter) <= 0)
                inForce = dated;
        }
        return inForce.Rule;
    }
}
