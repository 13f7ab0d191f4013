using System.Globalization;
using System.Text;
using CsCheck;
using PmfSite.Composing;
using PmfSite.Data;
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
        cell.Array[3]
            .Array[1, 5]
            .Sample(rows =>
            {
                var table = new DataTable(new("x.csv"), [Text("a"), Text("b"), Text("c")], [.. rows.Select(r => (IReadOnlyList<string>)r)]);
                var read = Rfc4180.Read(Encoding.UTF8.GetString(Written.Bytes(to => CsvFormat.Write(table, to))));
                return read[0].SequenceEqual(table.Columns.Select(c => c.Name))
                    && read.Skip(1).Zip(rows).All(p => p.First.Select(c => c.TrimStart('\'')).SequenceEqual(p.Second.Select(c => c.TrimStart('\''))))
                    && read.Count == rows.Length + 1;
            });
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 20", "'+44 20")]
    [InlineData("-1+1", "'-1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("1=1", "1=1")]
    public void No_program_takes_a_text_for_a_formula(string text, string written)
    {
        Assert.Equal(
            $"a\r\n{written}\r\n",
            Encoding.UTF8.GetString(
                Written.Bytes(to =>
                    CsvFormat.Write(
                        new DataTable(
                            new("x.csv"),
                            [Text("a")],
                            [
                                [text],
                            ]
                        ),
                        to
                    )
                )
            )
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("tests/SmallSite")]
    [InlineData("tests/Councils/maidstone")]
    public void No_cell_of_a_site_begins_as_a_formula_unless_it_is_a_number(string folder)
    {
        var tables = DataTables.Of(Composed.Of(folder)).ToArray();
        Assert.All(tables, file =>
            Assert.DoesNotContain(
                Rfc4180.Read(Encoding.UTF8.GetString(Written.Bytes(to => CsvFormat.Write(file.Compose(), to)))).SelectMany(r => r),
                cell =>
                    cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]
                    && !decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            )
        );
        Assert.All(tables, file => Assert.Equal(file.Columns.Select(Described), file.Compose().Columns.Select(Described)));
    }

    private static string Described(DataColumn column) => $"{column.Name} {column.Kind} {column.Meaning} {string.Join('|', column.OneOf ?? [])}";

    [Fact]
    public void What_is_needed_to_understand_a_row_is_in_it()
    {
        var table = DataTables.Of(Composed.Of("tests/SmallSite")).First().Compose();
        var row = table.Columns.Zip(table.Rows.First(r => r[0] == "repairs-on-time")).ToDictionary(c => c.First.Name, c => c.Second);
        Assert.Equal(
            ("2025-04-01", "2025-06-30", "Amber", "final", "council"),
            (row["period_start"], row["period_end"], row["status"], row["quality"], row["provenance"])
        );
        Assert.Equal(("The share of repairs finished by the agreed day.", "Homes"), (row["definition"], row["serves"]));
        Assert.Equal("Missed by at most a tenth", row["status_means"]);
        Assert.StartsWith("91.4% in April to June 2025, below the target", row["working_in_words"], StringComparison.Ordinal);
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
        Assert.Equal(
            ("2025-26-q1", "2025-04-01", "2025-06-30", "91.4", "95", "standard", "Amber", "council"),
            (row["period"], row["period_start"], row["period_end"], row["value"], row["target"], row["rule"], row["status"], row["provenance"])
        );
        var page = await Html.Parse(Encoding.UTF8.GetString(files["indicators/repairs-on-time.html"]));
        Assert.Equal(
            ["April to June 2025", "91.4%", "95.0%", "Amber", "Council"],
            page.QuerySelectorAll("#history tbody tr").Single().Children.Select(c => c.TextContent.Trim())
        );
    }

    private static DataColumn Text(string name) => new(name, CellKind.Text, "");
}
