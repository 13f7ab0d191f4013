using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>The recovery dates that were promised.</summary>
public sealed record PromiseTable(string Caption, IReadOnlyList<PromiseRow> Rows);

/// <summary>A recovery date that was promised, and what became of it.</summary>
/// <param name="Made">The quarter whose report promised it.</param>
/// <param name="For">The quarter that it was promised for.</param>
/// <param name="Outcome">Whether it was kept, and if not, why.</param>
/// <param name="Figure">Where the figure comes from that was explained.</param>
public sealed record PromiseRow(Link Indicator, string Made, string For, string Outcome, string Figure);
