using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.Years;

/// <summary>One financial year: what each quarter said of each rated indicator, and the whole year where its parts were combined.</summary>
public sealed record YearPage : Page
{
    /// <summary>How many quarters are published, as a sentence.</summary>
    public required string Introduction { get; init; }

    /// <summary>The quarters in order, each leading to its page.</summary>
    public required IReadOnlyList<Link> Quarters { get; init; }

    /// <summary>The headings of the columns behind the indicator: the quarters, and the whole year where any was combined.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>A table for each part of the plan that has rated indicators.</summary>
    public required IReadOnlyList<YearTable> Tables { get; init; }
}

/// <summary>The indicators of a part of the plan over a year.</summary>
public sealed record YearTable(string Title, string Caption, IReadOnlyList<YearRow> Rows);

/// <summary>An indicator over a year, with a cell for each column.</summary>
public sealed record YearRow(Link Indicator, IReadOnlyList<YearCell> Cells);

/// <summary>How an indicator stood.</summary>
/// <param name="Value">The value with its unit; empty where the status says why there is none.</param>
/// <param name="Figure">Where the figure comes from; empty where there is none.</param>
public sealed record YearCell(StatusTag Status, string Value, string Figure);
