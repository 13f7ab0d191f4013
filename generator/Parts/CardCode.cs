using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>How to show the card on another site.</summary>
/// <param name="Code">What to copy, as text.</param>
/// <param name="Remark">What has to be put right in it; empty where nothing has.</param>
public sealed record CardCode(Link Card, string Code, string Remark);
