using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PmfSite.Composing;
using PmfSite.Formats;
using PmfSite.Readings;
using PmfSite.Rendering;

namespace PmfSite.Tests.Formats;

/// <summary>The pages in large letters, made without any external program.</summary>
public sealed class LargePrintFormatTests
{
    private const string Dashboard = "quarters/2025-26-q2/performance-2025-26-q2-large-print.html";
    private const string Indicator = "indicators/repairs-on-time.large-print.html";

    [Fact]
    public async Task The_page_of_an_indicator_has_its_chart_before_its_table_and_leads_back()
    {
        var page = Parse((await Built())[Indicator]);
        Assert.Equal("large-print", page.DocumentElement.ClassName);
        var chart = Assert.Single(page.QuerySelectorAll("svg[role=img]"));
        Assert.Equal("scale(1.5)", chart.QuerySelector("g")!.GetAttribute("transform"));
        Assert.Equal(chart.Closest("section"), page.QuerySelector("table")!.Closest("section"));
        Assert.True(chart.CompareDocumentPosition(page.QuerySelector("table")!).HasFlag(DocumentPositions.Following));
        Assert.Equal("../indicators/repairs-on-time.html", page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_indicators_and_of_formats_lead_to_it()
    {
        var files = await Built();
        Assert.NotNull(Parse(files["indicators/repairs-on-time.html"]).QuerySelector("a[href='../indicators/repairs-on-time.large-print.html']"));
        Assert.NotNull(
            Parse(files["quarters/2025-26-q2/formats.html"])
                .QuerySelector("a[href='../../quarters/2025-26-q2/performance-2025-26-q2-large-print.html']")
        );
        Assert.NotNull(Parse(files["formats.html"]).QuerySelector($"a[href='{Dashboard}']"));
    }

    [Fact]
    public async Task No_page_is_slanted_or_in_capitals_and_headings_skip_no_level() =>
        Assert.All((await Built()).Where(f => f.Key.EndsWith("large-print.html", StringComparison.Ordinal)), file =>
        {
            var page = Parse(file.Value);
            Assert.Empty(page.QuerySelectorAll("em,i,u"));
            Assert.DoesNotContain(page.QuerySelectorAll("main *").Select(e => e.TextContent), text =>
                text.Length > 12 && text.Any(char.IsUpper) && !text.Any(char.IsLower)
            );
            var levels = page.QuerySelectorAll("h1,h2,h3,h4").Select(h => h.LocalName[1] - '0').ToArray();
            Assert.Equal(1, levels[0]);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        });

    [Fact]
    public async Task Letters_are_half_as_large_again_as_usual_ones_and_none_is_smaller()
    {
        var style = Encoding.UTF8.GetString(
            (await Built())
                .Single(f => f.Key.StartsWith("assets/site.", StringComparison.Ordinal) && f.Key.EndsWith(".css", StringComparison.Ordinal))
                .Value
        );
        Assert.Contains(".large-print{font-size:150%;--enlarged:1.5}", style, StringComparison.Ordinal);
        Assert.DoesNotContain("font-style:italic", style, StringComparison.Ordinal);
        Assert.DoesNotContain("text-transform:uppercase", style, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dashboard_that_its_charts_would_make_heavy_says_where_they_are()
    {
        var (site, theme) = (Composed.Of("."), new Theme(OwnTheme.None, ""));
        var dashboards = Readable.Dashboards(site);
        var (light, heavy) = (await Made(LargePrintFormat.MostBytes), await Made(100));
        Assert.NotEmpty(light.QuerySelectorAll("svg"));
        Assert.Empty(heavy.QuerySelectorAll("svg"));
        Assert.Null(light.QuerySelector("main a[href='../../indicators/index.html']"));
        Assert.NotNull(heavy.QuerySelector("main a[href='../../indicators/index.html']"));
        Assert.Equal(light.QuerySelectorAll("table").Length, heavy.QuerySelectorAll("table").Length);

        async Task<IDocument> Made(int most) => Parse((await LargePrintFormat.File(site, dashboards[0], theme, Unasked, most).Make()).Bytes);
    }

    private static PageAnswers Unasked(string path, byte[] page) => new(path, [], IsMarked: true);

    [Fact]
    public async Task What_a_note_says_of_a_result_stands_below_its_table()
    {
        var (site, theme) = (Composed.Of("."), new Theme(OwnTheme.None, ""));
        var dashboard = Readable.Dashboards(site)[^1];
        var notes = dashboard.Reading.Chapters.SelectMany(c => c.Blocks).OfType<Grid>().SelectMany(g => g.Notes).ToArray();
        Assert.NotEmpty(notes);
        var page = Parse((await LargePrintFormat.File(site, dashboard, theme, Unasked).Make()).Bytes);
        Assert.Subset(page.QuerySelectorAll("table ~ p").Select(p => p.TextContent).ToHashSet(), notes.ToHashSet());
    }

    [Fact]
    public async Task A_page_of_a_draft_says_that_it_is_one()
    {
        using var site = SmallSite.Copy();
        var files = await SmallSite.BuildPreview(site.Path);
        Assert.Contains(
            Said.Draft,
            Parse(files["quarters/2025-26-q2/performance-2025-26-q2-large-print.html"]).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static async Task<SortedDictionary<string, byte[]>> Built()
    {
        using var site = SmallSite.Copy();
        SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path, SmallSite.Later);
        return SmallSite.Files(site.Path);
    }

    private static IDocument Parse(byte[] page) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));
}
