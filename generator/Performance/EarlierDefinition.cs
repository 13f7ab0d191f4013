namespace PmfSite.Performance;

/// <summary>What was measured until the end of a quarter, before the definition changed.</summary>
internal sealed record EarlierDefinition(Quarter Until, string Definition);
