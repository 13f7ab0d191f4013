using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PmfSite.Data.Workbooks;
using PmfSite.Formats;

namespace PmfSite.Tests.Formats;

/// <summary>Spreadsheets are laid out by the Analysis Function's rules, hold what the content says, and are valid for those who wrote the
/// standards.</summary>
public sealed class SpreadsheetFormatTests
{
    public static TheoryData<string> Sites => ["", "tests/SmallSite", "tests/Councils/maidstone"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Each_sheet_has_a_title_and_at_most_one_table_without_gaps(string folder)
    {
        foreach (var workbook in Of(folder))
        {
            Assert.Equal(["Cover", "Contents", "Notes", "Results", "History", "Definitions"], workbook.Sheets.Take(6).Select(s => s.Name));
            Assert.Equal(workbook.Sheets.Skip(2).Select(s => s.Name), workbook.Sheets[1].Table!.Rows.Select(r => r[0].Text));
            Assert.Equal(workbook.Sheets.Count, workbook.Sheets.Select(s => s.Name).Distinct().Count());
            foreach (var sheet in workbook.Sheets)
            {
                Assert.InRange(sheet.Name.Length, 1, 30);
                Assert.All(sheet.Lines.Append(sheet.Title), line => Assert.False(string.IsNullOrWhiteSpace(line)));
                if (sheet.Table is not { } table)
                    continue;
                Assert.NotEmpty(table.Rows);
                Assert.Equal(table.Columns.Count, table.Columns.Select(c => c.Heading).Distinct().Count());
                Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count));
                Assert.All(table.Rows.SelectMany(r => r), cell => Assert.False(cell.Text is { } text && string.IsNullOrWhiteSpace(text)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_history_holds_every_value_exactly_and_nothing_in_place_of_one_that_is_not_there(string folder)
    {
        var site = Composed.Of(folder);
        var history = WorkbookComposer.Of(site.Published.Latest, site).Sheets.Single(s => s.Name == "History").Table!;
        var points = site.Published.Positions(site.Published.Latest).OrderByDescending(p => p.Indicator.IsRated).SelectMany(p => p.Known).ToArray();
        Assert.Equal(points.Length, history.Rows.Count);
        Assert.All(points.Zip(history.Rows), row =>
        {
            Assert.Equal(row.First.Outturn.Indicator.Title, row.Second[1].Text);
            if (row.First.Value is { } value)
                Assert.Equal((null, value), (row.Second[5].Text, row.Second[5].Number));
            else
                Assert.Matches(@"^\[[xcz]\]$", row.Second[5].Text!);
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_mark_is_explained(string folder)
    {
        foreach (var workbook in Of(folder))
        {
            var explained = workbook.Sheets.Single(s => s.Name == "Notes").Table!.Rows.Select(r => r[0].Text!).ToHashSet();
            var used = workbook
                .Sheets.Where(s => s.Name != "Notes")
                .SelectMany(s => s.Table?.Rows ?? [])
                .SelectMany(r => r)
                .Where(c => c.Text is not null)
                .SelectMany(c => Regex.Matches(c.Text!, @"\[(?:[a-z]|note [0-9]+)\]").Select(m => m.Value))
                .Distinct()
                .ToArray();
            Assert.NotEmpty(used);
            Assert.All(used, mark => Assert.Contains(mark, explained));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_xlsx_is_valid_has_its_tables_and_no_formula_and_no_merged_cell(string folder)
    {
        foreach (var workbook in Of(folder))
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(XlsxFormat.Bytes(workbook)), false);
            Assert.Empty(
                new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
                    .Validate(document)
                    .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")
            );
            var sheets = document.WorkbookPart!.WorksheetParts.ToArray();
            Assert.Equal(workbook.Sheets.Count, sheets.Length);
            Assert.Equal(workbook.Sheets.Count(s => s.Table is not null), sheets.Sum(s => s.TableDefinitionParts.Count()));
            Assert.All(sheets, s => Assert.DoesNotMatch("<(f|mergeCell|headerFooter|autoFilter)[ >]", s.Worksheet.InnerXml));
            Assert.Equal((workbook.Title, workbook.Language), (document.PackageProperties.Title, document.PackageProperties.Language));
        }
    }

    [Fact]
    public void The_ods_begins_with_its_type_and_has_title_language_and_tables()
    {
        var workbook = Of("tests/SmallSite")[0];
        var bytes = OdsFormat.Bytes(workbook, Said.Words);
        // The name and the type follow each other at once: nothing is compressed, and there is no more in the header.
        Assert.Equal("mimetype" + OdsFormat.MediaType, Encoding.ASCII.GetString(bytes, 30, 8 + OdsFormat.MediaType.Length));
        using var zip = new ZipArchive(new MemoryStream(bytes));
        XNamespace dublin = "http://purl.org/dc/elements/1.1/";
        var meta = XDocument.Load(zip.GetEntry("meta.xml")!.Open());
        Assert.Equal(
            [workbook.Title, "en-GB", "2025-10-01"],
            new[] { "title", "language", "date" }.Select(n => meta.Descendants(dublin + n).Single().Value)
        );
        XNamespace table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
        var content = XDocument.Load(zip.GetEntry("content.xml")!.Open());
        Assert.Equal(workbook.Sheets.Count - 1, content.Descendants(table + "database-range").Count());
        Assert.DoesNotContain(content.Descendants().Attributes(), a =>
            a.Name.LocalName is "formula" or "number-columns-spanned" or "number-rows-spanned"
        );
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes()
    {
        var (first, second) = (Of("tests/SmallSite")[0], Of("tests/SmallSite")[0]);
        Assert.Equal(OdsFormat.Bytes(first, Said.Words), OdsFormat.Bytes(second, Said.Words));
        Assert.Equal(XlsxFormat.Bytes(first), XlsxFormat.Bytes(second));
    }

    [ToolFact("odflint", "whether the ODS files are well made")]
    public async Task Odflint_finds_nothing_in_the_ods()
    {
        using var folder = new TemporaryFolder();
        foreach (var workbook in Of(""))
        {
            var path = Path.Combine(folder.Path, "x.ods");
            await File.WriteAllBytesAsync(path, OdsFormat.Bytes(workbook, Said.Words));
            // It says this of every file: it holds the comment, which is bytes, against a text. The test above asks what it means to ask.
            Assert.Equal("Error: The 'mimetype' member must not have extra header info", (await Tool.Run("odflint", path)).Trim());
        }
    }

    [ToolFact("soffice", "whether other programs read the same values from the spreadsheets")]
    public async Task LibreOffice_reads_the_same_values_from_every_sheet()
    {
        using var folder = new TemporaryFolder();
        var workbook = Of("")[^1];
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "o.ods"), OdsFormat.Bytes(workbook, Said.Words));
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "x.xlsx"), XlsxFormat.Bytes(workbook));
        // A comma, a double quote, UTF-8, as stored and not as shown, every sheet into a file of its own.
        await Tool.Run(
            "soffice",
            $"-env:UserInstallation=file://{folder.Path}/profile",
            "--headless",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
            "--outdir",
            folder.Path,
            Path.Combine(folder.Path, "o.ods"),
            Path.Combine(folder.Path, "x.xlsx")
        );
        foreach (var name in new[] { "o", "x" })
        {
            foreach (var sheet in workbook.Sheets)
            {
                var text = await File.ReadAllTextAsync(Path.Combine(folder.Path, $"{name}-{sheet.Name}.csv"));
                var rows = Rfc4180.Read(text.ReplaceLineEndings("\r\n"));
                Assert.Equal(Expected(sheet), rows.Select(r => string.Join('|', r.Reverse().SkipWhile(c => c.Length == 0).Reverse())));
            }
        }
    }

    private static IEnumerable<string> Expected(Sheet sheet) =>
        [
            sheet.Title,
            .. sheet.Lines,
            .. sheet.Table is { } table
                ?
                [
                    string.Join('|', table.Columns.Select(c => c.Heading)),
                    .. table.Rows.Select(r =>
                        string.Join('|', r.Select(c => c.Text ?? c.Number.ToString("0.############", CultureInfo.InvariantCulture)))
                    ),
                ]
                : Array.Empty<string>(),
        ];

    private static IReadOnlyList<Workbook> Of(string folder)
    {
        var site = Composed.Of(folder);
        return [.. site.Published.Content.Quarters.Select(q => WorkbookComposer.Of(q, site))];
    }
}
