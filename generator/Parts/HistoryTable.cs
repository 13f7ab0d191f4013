using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Every period of an indicator.</summary>
/// <param name="IsRated">Whether there are targets and statuses.</param>
public sealed record HistoryTable(string Caption, IReadOnlyList<HistoryRow> Rows, bool IsRated);

/// <summary>One period.</summary>
/// <param name="Value">The value with its unit, or why there is none.</param>
/// <param name="Status">Null when the indicator is not rated.</param>
/// <param name="Figure">Where the figure comes from.</param>
/// <param name="Note">A remark on the figure, and what happened in the period; may be empty.</param>
public sealed record HistoryRow(string Period, string Value, string Target, StatusTag? Status, string Figure, string Note);
