using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>A name and what it is. Links are empty when there is only text.</summary>
public sealed record Fact(string Name, string Text, IReadOnlyList<Link> Links);
