using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>
/// Gives a value its level. New Forest's framework, June 2024, "RAG rating": on target or better; below by up to and including the
/// tolerance, a share of the target measured from its nearer end; beyond it. Exact, in decimal, on the value as it was entered.
/// </summary>
internal static class Judge
{
    public static Working Rate(decimal value, Target target, Polarity polarity, Tolerance tolerance, RatingScheme scheme)
    {
        var (threshold, shortfall) = Shortfall(value, target, polarity);
        var allowed = Math.Abs(threshold) * tolerance.Share;
        var level = shortfall <= 0 ? scheme.OnTarget
            : shortfall <= allowed ? scheme.WithinTolerance
            : scheme.BeyondTolerance;
        return new Working(value, target, polarity, tolerance, threshold, shortfall, allowed, level);
    }

    /// <summary>The end of the target that counts, and how far the value is on its wrong side.</summary>
    private static (decimal Threshold, decimal Shortfall) Shortfall(decimal value, Target target, Polarity polarity) => (target, polarity) switch
    {
        (SingleTarget { Value: var least }, Polarity.Higher) => (least, least - value),
        (SingleTarget { Value: var most }, Polarity.Lower) => (most, value - most),
        (BandTarget { From: var from, To: var to }, Polarity.Band) =>
            from - value > value - to ? (from, from - value) : (to, value - to),
        _ => throw new ArgumentException($"a {target.GetType().Name} cannot be judged with polarity {polarity}", nameof(target)),
    };
}
