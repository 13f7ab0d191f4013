using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>The rows of a file of figures or of a sheet, as others read them: the indicator, and behind it a result.</summary>
internal sealed class FiledResults(string file, IEnumerable<string> rows)
{
    private readonly HashSet<string> rows = [.. rows];

    /// <summary>That each result has its row, and no row is there beside them.</summary>
    /// <param name="expected">Each with the indicator and the quarter that it is told of.</param>
    public IEnumerable<Statement> Tells(IEnumerable<(string When, string Indicator, string Row)> expected)
    {
        var all = expected.ToArray();
        foreach (var (when, indicator, row) in all)
            yield return new(file, when, indicator, row, rows.Contains(row));
        yield return new(file, "", "", "as many rows as results", rows.Count == all.Select(e => e.Row).Distinct().Count());
    }

    public static FiledResults Csv(string file, byte[] bytes)
    {
        var all = Rfc4180.Read(Encoding.UTF8.GetString(bytes));
        return new(
            file,
            all.Skip(1)
                .Select(row => all[0].Zip(row).ToDictionary(c => c.First, c => c.Second))
                .Select(r => Row(r["indicator"], r["period"], r["value"], r["missing"], r["status"]))
        );
    }

    public static FiledResults Json(string file, byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        var root = json.RootElement;
        return new(
            file,
            (root.TryGetProperty("indicators", out var all) ? [.. all.EnumerateArray()] : new[] { root })
                .SelectMany(i => i.GetProperty("results").EnumerateArray())
                .Select(r =>
                    Row(
                        Recount.Text(r, "indicator")!,
                        Recount.Text(r, "period")!,
                        ToldResult.Plain(Recount.Number(r, "value")),
                        Recount.Text(r, "missing") ?? "",
                        Recount.Text(r, "status") ?? ""
                    )
                )
                .ToArray()
        );
    }

    public static FiledResults Ods(string file, byte[] bytes, string sheet)
    {
        XNamespace office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
        var rows = Member(bytes, "content.xml")
            .Descendants(table + "table")
            .Single(t => t.Attribute(table + "name")!.Value == sheet)
            .Descendants(table + "table-row");
        return Sheet(file, rows.Select(r => r.Elements(table + "table-cell").Select(c => c.Attribute(office + "value")?.Value ?? c.Value).ToArray()));
    }

    public static FiledResults Xlsx(string file, byte[] bytes, string sheet)
    {
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var number = Member(bytes, "xl/workbook.xml")
            .Descendants(main + "sheet")
            .Single(s => s.Attribute("name")!.Value == sheet)
            .Attribute("sheetId")!
            .Value;
        return Sheet(
            file,
            Member(bytes, $"xl/worksheets/sheet{number}.xml")
                .Descendants(main + "row")
                .Select(r => r.Elements(main + "c").Select(c => c.Value).ToArray())
        );
    }

    private static FiledResults Sheet(string file, IEnumerable<string[]> rows)
    {
        var table = rows.SkipWhile(r => !r.Contains("Indicator")).ToArray();
        var columns = new[] { "Indicator", "Period", "Value", "Status" }.Select(name => Array.IndexOf(table[0], name)).ToArray();
        return new(file, table.Skip(1).Select(r => string.Join(" | ", columns.Select((c, n) => n == 2 ? Number(r[c]) : r[c]))));
    }

    private static string Row(string indicator, string period, string value, string missing, string status) =>
        $"{indicator} | {period} | {Number(value)} | {missing} | {status}";

    private static string Number(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? ToldResult.Plain(number)
            : cell;

    private static XDocument Member(byte[] zip, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var member = archive.GetEntry(name)!.Open();
        return XDocument.Load(member);
    }
}
