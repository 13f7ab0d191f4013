using System.Text;
using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>The figures as CSV: UTF-8, RFC 4180, one header row, no notes inside, numbers exactly as they were recorded.</summary>
internal static class CsvFormat
{
    public static IEnumerable<Func<Task<SiteFile>>> Files(Composition site) =>
        DataTables.Of(site).Select(compose => (Func<Task<SiteFile>>)(() =>
        {
            var table = compose();
            return Task.FromResult(new SiteFile(table.Address.Path, Bytes(table)));
        }));

    public static byte[] Bytes(DataTable table)
    {
        var csv = new StringBuilder();
        foreach (var row in table.Rows.Prepend(table.Columns))
            csv.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
