namespace PmfSite.Data.Workbooks;

/// <summary>A quarter's dashboard as sheets that are laid out to be read: what it is, what is in it, its notes, then one table a sheet.</summary>
internal sealed record Workbook
{
    public required string Title { get; init; }

    /// <summary>The council whose figures these are.</summary>
    public required string Council { get; init; }

    /// <summary>The language of its words, as in <c>en-GB</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The day of the decision that approved it; that of a draft is the last of its quarter. The file is dated by it, never by the
    /// clock.</summary>
    public required DateOnly Dated { get; init; }

    /// <summary>The first is the cover.</summary>
    public required IReadOnlyList<Sheet> Sheets { get; init; }
}

/// <summary>A sheet: its title in the first cell, lines below it, and below these its table, with nothing after it and no empty row
/// between.</summary>
/// <param name="Name">At most 31 characters, without spaces; different for each sheet.</param>
/// <param name="Table">Null on the cover.</param>
internal sealed record Sheet(string Name, string Title, IReadOnlyList<string> Lines, SheetTable? Table)
{
    /// <summary>The row of the table's headings, counted from 1.</summary>
    public int HeadingRow => Lines.Count + 2;

    /// <summary>The width of each column in characters.</summary>
    public IReadOnlyList<int> Widths => Table is null ? [CoverWidth] : [.. Table.Columns.Select(c => c.Width)];

    private const int CoverWidth = 90;
}

/// <summary>A table with one row of headings.</summary>
/// <param name="Rows">At least one, each with a cell for every column; no cell is empty.</param>
internal sealed record SheetTable(IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<SheetCell>> Rows);

/// <summary>A column.</summary>
/// <param name="Heading">Different for each column of a table.</param>
/// <param name="Width">In characters; longer text is wrapped.</param>
internal sealed record SheetColumn(string Heading, int Width);

/// <summary>A cell: a text, which is never taken for anything else, or a number.</summary>
/// <param name="Text">Null for a number.</param>
/// <param name="Decimals">How many of the number's places are shown.</param>
internal sealed record SheetCell(string? Text, decimal Number, int Decimals)
{
    public static SheetCell Of(string text) => new(text, 0, 0);

    public static SheetCell Of(decimal number, int decimals) => new(null, number, decimals);
}
