using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>How many indicators stood at each level, quarter by quarter: a picture and the same numbers in a table.</summary>
/// <param name="Caption">What was counted.</param>
/// <param name="Svg">The picture.</param>
/// <param name="Levels">In the order of the parts of a bar, best first.</param>
/// <param name="Rows">One for each quarter, in order of time.</param>
public sealed record StatusHistory(string Caption, Markup Svg, IReadOnlyList<StatusTag> Levels, IReadOnlyList<StatusHistoryRow> Rows);

/// <summary>One quarter.</summary>
/// <param name="Numbers">One for each level.</param>
/// <param name="Total">All that were rated.</param>
public sealed record StatusHistoryRow(string Quarter, IReadOnlyList<string> Numbers, string Total);
