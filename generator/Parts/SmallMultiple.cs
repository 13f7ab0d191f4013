using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>An indicator as a small chart of its own scale.</summary>
/// <param name="Value">The latest value with its unit.</param>
/// <param name="Line">The picture.</param>
/// <param name="Scale">From which value to which it goes.</param>
public sealed record SmallMultiple(Link Indicator, string Value, Markup Line, string Scale);
