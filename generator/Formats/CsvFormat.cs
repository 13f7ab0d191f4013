using System.Globalization;
using System.Text;
using PmfSite.Composing;
using PmfSite.Data;

namespace PmfSite.Formats;

/// <summary>The figures as CSV: UTF-8, RFC 4180, one header row, no notes inside, numbers exactly as they were recorded, and no text that is taken
/// for a formula.</summary>
internal static class CsvFormat
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private const int Buffered = 16 * 1024;

    public static IEnumerable<OutputFile> Files(Composition site) =>
        DataTables.Of(site).Select(file => OutputFile.InPieces(file.Address.Path, to => Write(file.Compose(), to)));

    public static void Write(DataTable table, Stream to)
    {
        using var csv = new StreamWriter(to, Utf8, Buffered, leaveOpen: true);
        Row([.. table.Columns.Select(c => c.Name)], csv);
        foreach (var row in table.Rows)
            Row(row, csv);
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

    private static string Cell(string text) => Quoted(IsFormula(text) ? "'" + text : text);

    /// <summary>A program for tables works out what begins like this, unless it is a number; an apostrophe in front makes it a text again.</summary>
    private static bool IsFormula(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]
        && !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
