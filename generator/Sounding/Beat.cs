namespace PmfSite.Sounding;

/// <summary>One period as it is heard.</summary>
/// <param name="Height">Where its result stands on the axis of the chart, from 0 at the bottom to 1 at the top; null for silence.</param>
/// <param name="Targets">Where its target, or the two ends of it, stand; may be empty.</param>
internal sealed record Beat(decimal? Height, IReadOnlyList<decimal> Targets);
