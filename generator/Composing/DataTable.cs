namespace PmfSite.Composing;

/// <summary>Figures as a plain table for a machine: where it is to stand, its columns, and its rows of ready text.</summary>
internal sealed record DataTable(Address Address, IReadOnlyList<DataColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A column of a table.</summary>
/// <param name="IsNumber">Whether its cells are numbers, written with a full stop and without commas, or empty.</param>
internal sealed record DataColumn(string Name, bool IsNumber);
