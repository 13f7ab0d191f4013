namespace PmfSite.Assessing;

/// <summary>The signs that a series shows more than usual variation.</summary>
internal enum SignalKind
{
    OutsideLimits,
    OneSideOfMean,
    Trend,
    NearLimit,
}

/// <summary>That the latest result is a part of more than usual variation.</summary>
/// <param name="Kind">The first that applies, in the order of the kinds.</param>
/// <param name="IsUp">Above the mean; of a trend, rising.</param>
/// <param name="Length">How many results, up to the latest, show it.</param>
/// <param name="Meaning">Never <see cref="Direction.Same"/>.</param>
internal sealed record Signal(SignalKind Kind, bool IsUp, int Length, Direction Meaning);
