namespace PmfSite.Performance;

/// <summary>A sort of indicator, such as key performance indicator or contextual measure, and whether it is ever rated.</summary>
internal sealed record IndicatorKind(string Id, string Title, string Meaning, bool Rated);
