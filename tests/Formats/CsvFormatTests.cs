using System.Text;
using CsCheck;
using PmfSite.Composing;
using PmfSite.Formats;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Formats;

/// <summary>The files of figures are strict, and read back as what went in.</summary>
public sealed class CsvFormatTests
{
    [Fact]
    public void Bytes_OfAnyText_ReadBackAsItWas()
    {
        var cell = Gen.String[Gen.Char["abcdé£ŵ,\"\r\n;'=+-"], 0, 12];
        cell.Array[3].Array[1, 5].Sample(rows =>
        {
            var table = new DataTable(new("x.csv"), [new("a", false), new("b", false), new("c", false)], [.. rows.Select(r => (IReadOnlyList<string>)r)]);
            var read = Rfc4180.Read(Encoding.UTF8.GetString(CsvFormat.Bytes(table)));
            return read[0].SequenceEqual(table.Columns.Select(c => c.Name)) && read.Skip(1).Zip(rows).All(p => p.First.SequenceEqual(p.Second)) && read.Count == rows.Length + 1;
        });
    }

    [Fact]
    public async Task Every_file_of_figures_has_one_header_and_rows_of_its_width()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        foreach (var (path, bytes) in SmallSite.Files(site.Path).Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var rows = Rfc4180.Read(Encoding.UTF8.GetString(bytes));
            Assert.True(rows.Count > 1, path);
            Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
            Assert.Equal(rows[0].Count, rows[0].Distinct().Count());
        }
    }

    [Fact]
    public async Task Page_table_and_file_hold_the_same_value_target_and_status()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var files = SmallSite.Files(site.Path);
        var rows = Rfc4180.Read(Encoding.UTF8.GetString(files["indicators/repairs-on-time.csv"]));
        var row = rows[0].Zip(rows[1]).ToDictionary(p => p.First, p => p.Second);
        Assert.Equal(("2025-26-q1", "2025-04-01", "2025-06-30", "91.4", "95", "standard", "Amber", "council"),
            (row["period"], row["period_start"], row["period_end"], row["value"], row["target"], row["rule"], row["status"], row["provenance"]));
        var page = await Html.Parse(Encoding.UTF8.GetString(files["indicators/repairs-on-time.html"]));
        Assert.Equal(["April to June 2025", "91.4%", "95.0%", "Amber", "Council"], page.QuerySelectorAll("#history tbody tr").Single().Children.Select(c => c.TextContent.Trim()));
    }
}
