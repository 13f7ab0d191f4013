using System.Text;
using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>The figures as CSV: UTF-8, RFC 4180, one header row, no notes inside, numbers exactly as they were recorded.</summary>
internal static class CsvFormat
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<Func<ComposedFile>> Files(Composition site) =>
        DataTables.Of(site).Select(compose => (Func<ComposedFile>)(() =>
        {
            var table = compose();
            return new(table.Address.Path, () => Task.FromResult(new SiteFile(table.Address.Path, Bytes(table))));
        }));

    public static byte[] Bytes(DataTable table)
    {
        using var bytes = new MemoryStream();
        using (var csv = new StreamWriter(bytes, Utf8, leaveOpen: true))
        {
            Row([.. table.Columns.Select(c => c.Name)], csv);
            foreach (var row in table.Rows)
                Row(row, csv);
        }
        return bytes.ToArray();
    }

    private static void Row(IReadOnlyList<string> cells, StreamWriter csv)
    {
        var comma = "";
        foreach (var cell in cells)
        {
            csv.Write(comma);
            csv.Write(Cell(cell));
            comma = ",";
        }
        csv.Write("\r\n");
    }

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
