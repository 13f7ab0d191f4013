using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>How a rating came about: everything that was used, so that anyone can do the sum again.</summary>
/// <param name="Value">As it was entered.</param>
/// <param name="Threshold">The end of the target that the value is measured from.</param>
/// <param name="Shortfall">How far the value is on the wrong side of the threshold; zero or less: on target.</param>
/// <param name="Allowed">The largest shortfall that is still within tolerance: the tolerance's share of the threshold, without its sign.</param>
internal sealed record Working(decimal Value, Target Target, Polarity Polarity, Tolerance Tolerance, decimal Threshold, decimal Shortfall, decimal Allowed, Level Level)
{
    public bool IsOnTarget => Shortfall <= 0;
}
