namespace PmfSite.Performance;

/// <summary>A word of the council's own and what it means.</summary>
internal sealed record Term(string Id, string Name, string Meaning);
