using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PdfSharp.Pdf;

namespace PmfSite.Tests.Formats.Printing;

/// <summary>The rules that a PDF keeps for who hears it, held over the tags of real files; and what is promised of their letters and bytes.</summary>
public sealed class PdfFormatTests(SheetsOfSmallSite sheets) : IClassFixture<SheetsOfSmallSite>
{
    private const string Tags = "how printed sheets are tagged";

    /// <summary>The structure types of ISO 32000-1, 14.8.4, that a browser may use without a role map.</summary>
    private static readonly string[] StandardRoles =
    [
        "Document",
        "NonStruct",
        "Sect",
        "Div",
        "H1",
        "H2",
        "H3",
        "H4",
        "P",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "Caption",
        "TR",
        "TH",
        "TD",
        "THead",
        "TBody",
        "Link",
        "Figure",
        "Span",
    ];

    private PdfTree Easy => new(sheets.Once[SheetsOfSmallSite.Stem + ".pdf"]);

    private IEnumerable<PdfTree> All => sheets.Once.Where(f => f.Key.EndsWith(".pdf", StringComparison.Ordinal)).Select(f => new PdfTree(f.Value));

    [ToolFact("chromium", Tags)]
    public void Each_dashboard_is_printed_for_usual_and_for_large_letters()
    {
        Assert.Equal(
            new[] { "2025-26-q1", "2025-26-q2" }.SelectMany(q =>
                new[] { "-large-print-18.pdf", "-large-print-24.pdf", ".pdf" }.Select(ending => $"quarters/{q}/performance-{q}{ending}")
            ),
            sheets.Once.Keys.Where(p => p.EndsWith(".pdf", StringComparison.Ordinal))
        );
        var offered = Encoding.UTF8.GetString(sheets.Once["quarters/2025-26-q2/formats.html"]);
        Assert.Contains(
            "Easy to print, for A4 paper (PDF, " + Easy.Document.PageCount.ToString(CultureInfo.InvariantCulture) + " pages, ",
            offered,
            StringComparison.Ordinal
        );
        Assert.Contains("Large print in 24 point, for A4 paper (PDF, ", offered, StringComparison.Ordinal);
    }

    [ToolFact("chromium", Tags)]
    public void It_is_a_tagged_file_of_version_1_7_with_language_and_a_title_that_is_shown() => Assert.All(All, pdf =>
        {
            Assert.Equal(17, pdf.Document.Version);
            Assert.True(pdf.Catalog.Elements.GetDictionary("/MarkInfo")!.Elements.GetBoolean("/Marked"));
            Assert.Equal("en-GB", pdf.Catalog.Elements.GetString("/Lang"));
            Assert.StartsWith("Exampleshire performance: Quarter ", pdf.Document.Info.Title, StringComparison.Ordinal);
            Assert.True(pdf.Catalog.Elements.GetDictionary("/ViewerPreferences")!.Elements.GetBoolean("/DisplayDocTitle"));
            Assert.NotNull(pdf.Catalog.Elements.GetDictionary("/Outlines")!.Elements.GetDictionary("/First"));
        });

    [ToolFact("chromium", Tags)]
    public void Its_metadata_are_well_formed_and_carry_the_mark_of_accessible_files_and_the_same_title() => Assert.All(All, pdf =>
        {
            var stream = pdf.Catalog.Elements.GetDictionary("/Metadata")!.Stream.UnfilteredValue;
            var packet = XDocument.Parse(Encoding.UTF8.GetString(stream));
            Assert.Equal("1", packet.Descendants(XName.Get("part", "http://www.aiim.org/pdfua/ns/id/")).Single().Value);
            Assert.Equal(pdf.Document.Info.Title, packet.Descendants(XName.Get("title", "http://purl.org/dc/elements/1.1/")).Single().Value);
        });

    [ToolFact("chromium", Tags)]
    public void Every_role_is_a_standard_one() =>
        Assert.All(All, pdf => Assert.Empty(pdf.Elements.Select(PdfTree.Role).Distinct().Except(StandardRoles)));

    [ToolFact("chromium", Tags)]
    public void Every_chart_has_words_and_none_stands_in_another()
    {
        var figures = All.SelectMany(pdf => pdf.Elements).Where(e => PdfTree.Role(e) == "Figure").ToArray();
        Assert.NotEmpty(figures);
        Assert.All(figures, f => Assert.Contains(" chart: ", f.Elements.GetString("/Alt"), StringComparison.Ordinal));
    }

    [ToolFact("chromium", Tags)]
    public void Headings_begin_with_one_of_the_first_level_and_skip_none() => Assert.All(All, pdf =>
        {
            var levels = pdf.Elements.Select(PdfTree.Role).Where(r => r is ['H', >= '1' and <= '6']).Select(r => r[1] - '0').ToArray();
            Assert.Equal(1, levels[0]);
            Assert.Single(levels, 1);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        });

    [ToolFact("chromium", Tags)]
    public void Every_heading_of_a_table_has_a_scope_and_every_cell_names_its_headings() => Assert.All(All, pdf =>
        {
            var ids = pdf.Elements.Select(e => e.Elements.GetString("/ID")).Where(id => id.Length > 0).ToArray();
            Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
            Assert.Equal(ids, Names(pdf.Catalog.Elements.GetDictionary("/StructTreeRoot")!.Elements.GetDictionary("/IDTree")!));
            Assert.All(pdf.Elements.Where(e => PdfTree.Role(e) == "TH"), th =>
                Assert.Contains(PdfTree.Attributes(th), a => a.Elements.GetName("/Scope") is "/Row" or "/Column")
            );
            Assert.All(pdf.Elements.Where(e => PdfTree.Role(e) == "TD"), td =>
            {
                var headers = PdfTree.Attributes(td).Select(a => a.Elements.GetArray("/Headers")).OfType<PdfArray>().Single();
                Assert.All(Enumerable.Range(0, headers.Elements.Count), i => Assert.Contains(headers.Elements.GetString(i), ids));
            });
        });

    [ToolFact("chromium", Tags)]
    public void An_item_of_a_list_says_what_it_says_in_a_body() =>
        Assert.All(All, pdf => Assert.Equal(pdf.Elements.Count(e => PdfTree.Role(e) == "LI"), pdf.Elements.Count(e => PdfTree.Role(e) == "LBody")));

    [ToolFact("chromium", Tags)]
    public void Every_link_says_where_it_leads_and_is_a_tag() => Assert.All(All, pdf =>
        {
            Assert.NotEmpty(pdf.Annotations);
            Assert.All(pdf.Annotations, a =>
                Assert.StartsWith("https://example.org/performance/", a.Elements.GetString("/Contents"), StringComparison.Ordinal)
            );
            Assert.Contains(pdf.Elements, e => PdfTree.Role(e) == "Link");
        });

    [ToolFact("chromium", Tags)]
    public void Tabs_follow_the_tags_on_every_page() =>
        Assert.All(All, pdf => Assert.All(pdf.Pages, p => Assert.Equal("/S", p.Elements.GetName("/Tabs"))));

    [ToolFact("chromium", Tags)]
    public void Nothing_is_drawn_without_a_tag_or_the_mark_of_an_artifact() =>
        Assert.All(All, pdf => Assert.All(pdf.Pages, p => Assert.Empty(PdfTree.Untagged(p))));

    [ToolFact("chromium", Tags)]
    public void Every_font_is_inside_and_tells_its_letters() => Assert.All(All, pdf =>
        {
            Assert.NotEmpty(pdf.Fonts);
            Assert.All(pdf.Fonts.Where(f => f.Elements.GetName("/Subtype") is "/Type0" or "/Type3" or "/TrueType"), f =>
                Assert.NotNull(f.Elements.GetDictionary("/ToUnicode"))
            );
            Assert.All(
                pdf.Fonts.Where(f => f.Elements.GetName("/Subtype") != "/Type3")
                    .Select(f => f.Elements.GetDictionary("/FontDescriptor"))
                    .OfType<PdfDictionary>(),
                d => Assert.True(d.Elements.ContainsKey("/FontFile2") || d.Elements.ContainsKey("/FontFile3") || d.Elements.ContainsKey("/FontFile"))
            );
        });

    [ToolFact("mutool", "how large the smallest letters are")]
    public async Task No_letter_is_smaller_than_promised_nor_slanted()
    {
        foreach (var (ending, points) in new[] { (".pdf", 12), ("-large-print-18.pdf", 18), ("-large-print-24.pdf", 24) })
        {
            if (sheets.Once.Count == 0)
                return;
            using var folder = new TemporaryFolder();
            var file = Path.Combine(folder.Path, "sheets.pdf");
            await File.WriteAllBytesAsync(file, sheets.Once[SheetsOfSmallSite.Stem + ending]);
            var fonts = Regex.Matches(await Tool.Run("mutool", "draw", "-F", "stext", file), "<font name=\"([^\"]*)\" size=\"([0-9.]+)\"");
            Assert.NotEmpty(fonts);
            Assert.All(fonts, f => Assert.True(decimal.Parse(f.Groups[2].Value, CultureInfo.InvariantCulture) >= points - 0.01m, f.Value));
            Assert.All(fonts, f => Assert.DoesNotMatch("(?i)italic|oblique", f.Groups[1].Value));
        }
    }

    [ToolFact("chromium", "whether a second build prints the same")]
    public void Two_makings_give_the_same_bytes()
    {
        Assert.Equal(sheets.Once.Keys, sheets.Again.Keys);
        Assert.All(sheets.Once, f => Assert.Equal(f.Value, sheets.Again[f.Key]));
    }

    private static IEnumerable<string> Names(PdfDictionary tree)
    {
        var names = tree.Elements.GetArray("/Names")!;
        return Enumerable.Range(0, names.Elements.Count / 2).Select(n => names.Elements.GetString(2 * n));
    }
}
