using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PmfSite.Formats;
using PmfSite.Formats.Books;
using PmfSite.Readings;

namespace PmfSite.Tests.Formats.Books;

public sealed class BookFormatTests
{
    private const string EpubCheck = "/usr/share/java/epubcheck.jar";

    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    [Fact]
    public async Task A_book_opens_with_what_it_is_stored_as_it_is()
    {
        var made = await BookFormat.File(Readable.Dashboards(Composed.Of(""))[0]).Make();
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(made.Bytes.AsSpan(30, 28)));
        Assert.EndsWith(" chapters", made.Facts.Extent, StringComparison.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(made.Bytes));
        Assert.Equal(
            ["mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/title.xhtml", "EPUB/contents.xhtml"],
            zip.Entries.Take(5).Select(e => e.FullName)
        );
    }

    [Fact]
    public void Contents_lead_to_every_chapter_and_every_indicator_and_each_is_where_they_lead()
    {
        foreach (var dashboard in Readable.Dashboards(Composed.Of("")))
        {
            var pages = Pages(dashboard.Reading.InWords());
            var links = pages["contents.xhtml"].Descendants(Html + "a").Select(a => a.Attribute("href")!.Value).ToArray();
            var headings = dashboard.Reading.Chapters.SelectMany(c => c.Blocks).OfType<Heading>().Count(h => h.Id is not null);
            Assert.True(headings > 20);
            Assert.Equal(dashboard.Reading.Chapters.Count + headings, links.Distinct().Count());
            Assert.All(links.Select(l => l.Split('#')), l =>
                Assert.True(l.Length == 1 ? pages.ContainsKey(l[0]) : pages[l[0]].Descendants(Html + "h2").Any(h => h.Attribute("id")?.Value == l[1]))
            );
        }
    }

    [Fact]
    public void Every_table_has_a_caption_and_heads_for_columns_and_rows_and_says_each_cell_and_note()
    {
        foreach (var dashboard in Readable.Dashboards(Composed.Of("")))
        {
            var pages = Pages(dashboard.Reading.InWords());
            foreach (var chapter in dashboard.Reading.Chapters)
            {
                var page = pages[BookPackage.PageOf(chapter)];
                var grids = chapter.Blocks.OfType<Grid>().ToArray();
                var tables = page.Descendants(Html + "table").ToArray();
                Assert.Equal(grids.Select(g => g.Caption), tables.Select(t => t.Element(Html + "caption")!.Value));
                foreach (var (grid, table) in grids.Zip(tables))
                {
                    Assert.Equal(grid.Columns, table.Descendants(Html + "th").Where(h => h.Attribute("scope")!.Value == "col").Select(h => h.Value));
                    Assert.Equal(
                        grid.Rows.Select(r => r[0]),
                        table.Descendants(Html + "th").Where(h => h.Attribute("scope")!.Value == "row").Select(h => h.Value)
                    );
                    Assert.Equal(grid.Rows.SelectMany(r => r.Skip(1)), table.Descendants(Html + "td").Select(c => c.Value));
                    Assert.All(grid.Notes, note => Assert.Contains(note, page.Value, StringComparison.Ordinal));
                }
            }
        }
    }

    [Fact]
    public void The_package_is_dated_by_the_decision_and_tells_how_it_can_be_read()
    {
        var reading = Readable.Dashboards(Composed.Of(""))[^1].Reading.InWords();
        var package = Package(reading);
        var told = package.Descendants(Opf + "meta").ToLookup(m => m.Attribute("property")!.Value, m => m.Value);
        Assert.Equal([$"{reading.Dated}T00:00:00Z"], told["dcterms:modified"]);
        Assert.Equal(["textual"], told["schema:accessModeSufficient"]);
        Assert.Equal(["none"], told["schema:accessibilityHazard"]);
        Assert.Equal(4, told["schema:accessibilityFeature"].Count());
        Assert.Contains("people have not", Assert.Single(told["schema:accessibilitySummary"]), StringComparison.Ordinal);
        Assert.Empty(told["dcterms:conformsTo"]);
    }

    [Fact]
    public async Task Two_makings_give_the_same_bytes_and_other_words_are_another_book()
    {
        var (first, second) = (Composed.Of("tests/SmallSite"), Composed.Of("tests/SmallSite"));
        Assert.Equal(
            (await BookFormat.File(Readable.Dashboards(first)[0]).Make()).Bytes,
            (await BookFormat.File(Readable.Dashboards(second)[0]).Make()).Bytes
        );
        var reading = Readable.Dashboards(first)[0].Reading.InWords();
        Assert.NotEqual(
            Identifier(reading),
            Identifier(reading with { Chapters = [reading.Chapters[0] with { Title = "Other" }, .. reading.Chapters.Skip(1)] })
        );
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$", Identifier(reading));
    }

    [Fact]
    public void Every_chapter_of_a_draft_says_that_it_is_one()
    {
        var reading = Readable.Dashboards(Composed.Of("tests/SmallSite"))[0].Reading.InWords() with { Draft = "Draft, not released." };
        Assert.All(reading.Chapters, c =>
            Assert.Contains("Draft, not released.", Pages(reading)[BookPackage.PageOf(c)].Value, StringComparison.Ordinal)
        );
    }

    [ToolFact("java", "whether the books are EPUB 3 without an error")]
    public async Task EpubCheck_has_nothing_against_any_book()
    {
        Assert.True(File.Exists(EpubCheck), $"{EpubCheck} is not here; Debian's package is epubcheck");
        using var folder = new TemporaryFolder();
        foreach (
            var book in new[] { "", "tests/SmallSite" }.SelectMany(folder => Readable.Dashboards(Composed.Of(folder))).Select(r => BookFormat.File(r))
        )
        {
            var file = Path.Combine(folder.Path, Path.GetFileName(book.Path));
            await File.WriteAllBytesAsync(file, (await book.Make()).Bytes);
            Assert.Contains("No errors or warnings detected.", await Tool.Run("java", "-jar", EpubCheck, file), StringComparison.Ordinal);
        }
    }

    private static string Identifier(Reading reading) => Package(reading).Descendants().First(e => e.Name.LocalName == "identifier").Value;

    private static XElement Package(Reading reading) => Parsed(BookFormat.Of(reading, Said.Words).First(f => f.Path == "EPUB/package.opf"));

    private static Dictionary<string, XElement> Pages(Reading reading) =>
        BookFormat
            .Of(reading, Said.Words)
            .Where(f => f.Path.EndsWith(".xhtml", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetFileName(f.Path), Parsed);

    private static XElement Parsed(SiteFile file)
    {
        using var reader = System.Xml.XmlReader.Create(new MemoryStream(file.Bytes), new() { DtdProcessing = System.Xml.DtdProcessing.Ignore });
        return XElement.Load(reader);
    }
}
