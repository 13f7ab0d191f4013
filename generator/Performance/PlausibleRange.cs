namespace PmfSite.Performance;

/// <summary>What a value can hardly be, in its own units; whatever is null is not asked.</summary>
/// <param name="Change">The most by which it differs from the value of the period just before.</param>
internal sealed record PlausibleRange(decimal? From, decimal? To, decimal? Change);
