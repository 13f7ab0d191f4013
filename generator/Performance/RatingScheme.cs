namespace PmfSite.Performance;

/// <summary>How a council rates: its levels, best first, and its rules, the standard one first.</summary>
internal sealed record RatingScheme(IReadOnlyList<Level> Levels, IReadOnlyList<RatingRule> Rules, Source? Source)
{
    public RatingRule Standard => Rules[0];

    public RatingRule RuleFor(Indicator indicator) => indicator.OwnRule?.Rule ?? Standard;
}
