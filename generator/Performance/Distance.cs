namespace PmfSite.Performance;

/// <summary>How far a value may be from its target: a share of the target, or so many of the value's own units.</summary>
internal abstract record Distance
{
    /// <summary>The distance from that end of a target, in the value's units. A share counts from the size of the target, its sign left
    /// out.</summary>
    public abstract decimal From(decimal target);
}

/// <summary>A share of the target.</summary>
/// <param name="Share">As a fraction: 0.10 for 10%. A share of a target of zero is zero.</param>
internal sealed record ShareOfTarget(decimal Share) : Distance
{
    public override decimal From(decimal target) => Math.Abs(target) * Share;
}

/// <summary>Units of the value; for a value in per cent these are percentage points.</summary>
internal sealed record InUnits(decimal Units) : Distance
{
    public override decimal From(decimal target) => Units;
}
