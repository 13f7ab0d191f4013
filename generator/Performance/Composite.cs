namespace PmfSite.Performance;

/// <summary>An indicator whose value brings together those of other indicators, such as an average or a total over several services.</summary>
internal sealed record Composite(Indicator Indicator, IReadOnlyList<Indicator> Parts);
