namespace PmfSite.Composing;

/// <summary>Figures as a plain table for a machine: where it is to stand, its columns, and its rows of ready text.</summary>
internal sealed record DataTable(Address Address, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
