namespace PmfSite.Performance;

/// <summary>A change of definition or method, from which on values cannot be compared with those before.</summary>
internal sealed record SeriesBreak(Period From, string Reason);
