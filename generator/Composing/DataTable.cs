namespace PmfSite.Composing;

/// <summary>Figures as a plain table for a machine: where it is to stand, its columns, and its rows of ready text.</summary>
internal sealed record DataTable(Address Address, IReadOnlyList<DataColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A column of a table; its cells may be empty.</summary>
/// <param name="Meaning">What it holds, in a sentence.</param>
/// <param name="OneOf">The words that may stand in it; null where any may.</param>
internal sealed record DataColumn(string Name, CellKind Kind, string Meaning, IReadOnlyList<string>? OneOf = null);

/// <summary>What the cells of a column are.</summary>
internal enum CellKind
{
    Text,

    /// <summary>Written with a full stop and without commas.</summary>
    Number,

    /// <summary>Written 2025-03-31.</summary>
    Date,
}
