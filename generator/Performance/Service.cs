namespace PmfSite.Performance;

/// <summary>A service that delivers and reports.</summary>
internal sealed record Service(string Id, string Title);
