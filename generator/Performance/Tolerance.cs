namespace PmfSite.Performance;

/// <summary>How far from its target a value may be and still be within tolerance.</summary>
/// <param name="Share">A share of the target: 0.10 for 10%. Zero: no tolerance at all.</param>
/// <param name="Reason">Why an indicator has its own tolerance; null for the council's standard one.</param>
internal sealed record Tolerance(decimal Share, string? Reason);
