namespace PmfSite.Performance;

/// <summary>A committee that scrutinises an assigned part of the indicators.</summary>
internal sealed record Panel(string Id, string Title);
