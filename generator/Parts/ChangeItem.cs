using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>What happened to an indicator.</summary>
public sealed record ChangeItem(Link Indicator, string Sentence);
