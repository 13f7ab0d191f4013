namespace PmfSite.Performance;

/// <summary>A publication that a figure or a fact comes from.</summary>
internal sealed record Source(string Id, string Title, string Publisher, string? Address, string? Licence);
