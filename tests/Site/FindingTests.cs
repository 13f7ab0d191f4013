using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using PmfSite.Data;
using PmfSite.Formats;
using PmfSite.Pages.Statements;

namespace PmfSite.Tests.Site;

/// <summary>How the pages of a built site are found: lists, the index of the search, addresses, citations and cards.</summary>
public sealed class FindingTests
{
    private const string Address = "https://performance.example.gov.uk/site/";

    /// <summary>Cards and large print say what other pages say, without the ways through the site, its script, or a place in searches.</summary>
    private static bool StandsAlone(string path) =>
        path.EndsWith(".card.html", StringComparison.Ordinal) || path.EndsWith("large-print.html", StringComparison.Ordinal);

    [Fact]
    public async Task Every_page_has_a_strict_policy_and_nothing_inline()
    {
        foreach (var (path, page) in await Pages(withAddress: false))
        {
            var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
            Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
            if (StandsAlone(path))
                Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
            else
                Assert.Contains(" script-src 'self' file:; ", policy, StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("style, [style], base, iframe, object, embed"));
            Assert.All(page.QuerySelectorAll("script"), s =>
                Assert.True(s.GetAttribute("src")!.Contains("assets/site.", StringComparison.Ordinal) && s.TextContent.Length == 0, path)
            );
            Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a =>
                a.Name.StartsWith("on", StringComparison.Ordinal) || a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            );
        }
    }

    [Fact]
    public async Task The_index_of_the_search_holds_every_page_that_is_to_be_found_once()
    {
        using var site = await Built(withAddress: false);
        var files = SmallSite.Files(site.Path);
        var index = Index(files["search-index.js"]);
        var expected = files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal) && p != "404.html" && !StandsAlone(p));
        Assert.Equal(expected, index.Select(e => e[0]));
        foreach (var entry in index)
        {
            var page = await Html.Parse(Encoding.UTF8.GetString(files[entry[0]]));
            Assert.StartsWith(entry[1], Line(page.QuerySelector("h1")!.TextContent), StringComparison.Ordinal);
            Assert.True(entry.Length >= 4, entry[0]);
            Assert.All(entry[3..], text => Assert.NotEqual("", text));
        }
    }

    [Fact]
    public async Task The_index_holds_definition_and_narrative_of_an_indicator_as_its_page_shows_them()
    {
        using var site = await Built(withAddress: false);
        var files = SmallSite.Files(site.Path);
        var entry = Index(files["search-index.js"]).Single(e => e[0] == "indicators/repairs-on-time.html");
        var shown = Line((await Html.Parse(Encoding.UTF8.GetString(files[entry[0]]))).QuerySelector("main")!.TextContent);
        Assert.True(entry.Length >= 5);
        Assert.All(entry[3..], text => Assert.Contains(text, shown, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_would_end_a_script_stays_text_in_the_index()
    {
        string[] nasty = ["</script><b>", "\u2028\u2029", "\"];alert(1);//", "Tŷ’r Cyngor £5"];
        var page = AboutComposer.Compose(Composed.Of("tests/SmallSite")) with { Path = "a.html", Title = "A", Searched = nasty };
        var index = SearchFormat.Bytes([CatalogueEntry.Of(page)!]);
        Assert.DoesNotContain("</script", Encoding.UTF8.GetString(index), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["a.html", "A", "", .. nasty], Index(index).Single());
    }

    [Fact]
    public async Task The_list_of_all_indicators_holds_each_once_under_choices_that_there_are()
    {
        using var site = await Built(withAddress: false);
        var page = await Page(site, "indicators/index.html");
        Assert.Null(page.QuerySelector("form"));
        var withScript = ((AngleSharp.Html.Dom.IHtmlTemplateElement)page.QuerySelector("template.with-script")!).Content;
        var choices = withScript
            .QuerySelectorAll("form.filters select")
            .SelectMany(s => s.QuerySelectorAll("option").Select(o => $"{s.GetAttribute("name")}:{o.GetAttribute("value")}"))
            .ToHashSet();
        var rows = page.QuerySelectorAll("tr[data-in]").ToArray();
        Assert.Equal(3, rows.Length);
        Assert.Equal(rows.Length, rows.Select(r => r.QuerySelector("th a")!.GetAttribute("href")).Distinct().Count());
        foreach (var row in rows)
        {
            var keys = row.GetAttribute("data-in")!.Split(' ');
            Assert.Contains(keys[0], choices);
            Assert.Equal("status:" + Line(row.QuerySelector(".tag")!.TextContent).ToLowerInvariant().Replace(' ', '-'), keys[0]);
            Assert.All(keys.Where(k => choices.Any(c => c.StartsWith(k.Split(':')[0] + ":", StringComparison.Ordinal))), k =>
                Assert.Contains(k, choices)
            );
        }
    }

    [Fact]
    public async Task Previews_and_search_engines_are_told_the_same_as_readers()
    {
        foreach (var (path, page) in (await Pages(withAddress: true)).Where(p => !StandsAlone(p.Key)))
        {
            string? Meta(string selector) => page.QuerySelector(selector)?.GetAttribute("content");
            Assert.StartsWith(Meta("meta[property='og:title']"), Line(page.QuerySelector("h1")!.TextContent), StringComparison.Ordinal);
            Assert.Equal(Meta("meta[name=description]"), Meta("meta[property='og:description']"));
            Assert.Equal("en_GB", Meta("meta[property='og:locale']"));
            Assert.Equal("website", Meta("meta[property='og:type']"));
            Assert.Equal("Small performance site, Exampleshire District Council", Meta("meta[property='og:site_name']"));
            Assert.Equal(path == "404.html" ? null : Address + path, Meta("meta[property='og:url']"));
            Assert.Equal(path == "404.html" ? null : Address + path, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.Equal(path == "404.html" ? "noindex" : null, Meta("meta[name=robots]"));
        }
    }

    [Fact]
    public async Task A_page_that_is_not_found_links_by_whole_addresses_where_the_sites_own_is_known()
    {
        using var known = await Built(withAddress: true);
        var inside = (await Page(known, "404.html"))
            .QuerySelectorAll("[href], [src]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Where(a => !a.StartsWith("mailto:", StringComparison.Ordinal) && a != "#main")
            .ToArray();
        Assert.All(inside, a => Assert.StartsWith("https://", a, StringComparison.Ordinal));
        Assert.Contains(Address + "search.html", inside);
        using var unknown = await Built(withAddress: false);
        Assert.Contains((await Page(unknown, "404.html")).QuerySelectorAll("a"), a => a.GetAttribute("href") == "search.html");
    }

    [Fact]
    public async Task The_map_of_the_site_lists_every_page_that_is_to_be_found_where_the_sites_address_is_known()
    {
        using var known = await Built(withAddress: true);
        var files = SmallSite.Files(known.Path);
        using var map = new MemoryStream(files["sitemap.xml"]);
        XNamespace schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
        Assert.Equal(
            Index(files["search-index.js"]).Select(e => Address + e[0]),
            XDocument.Load(map).Descendants(schema + "loc").Select(l => l.Value)
        );
        Assert.Contains($"Sitemap: {Address}sitemap.xml\n", Encoding.UTF8.GetString(files["robots.txt"]), StringComparison.Ordinal);
        using var unknown = await Built(withAddress: false);
        Assert.DoesNotContain(SmallSite.Files(unknown.Path).Keys, p => p is "sitemap.xml" or "robots.txt");
    }

    [Theory]
    [InlineData(
        false,
        "indicators/repairs-on-time.html",
        "Exampleshire District Council. Small performance site: Repairs finished on time. Quarter 1, 2025 to 2026 (April to June 2025), "
            + "approved on 1 October 2025. Licence: Open Government Licence v3.0."
    )]
    [InlineData(
        true,
        "indicators/repairs-on-time.html",
        "Exampleshire District Council. Small performance site: Repairs finished on time. Quarter 1, 2025 to 2026 (April to June 2025), "
            + "approved on 1 October 2025. Available at https://performance.example.gov.uk/site/indicators/repairs-on-time.html . "
            + "Licence: Open Government Licence v3.0."
    )]
    [InlineData(
        true,
        "quarters/2025-26-q1/index.html",
        "Exampleshire District Council. Small performance site: Quarter 1, 2025 to 2026 (April to June 2025). Approved on 1 October 2025. "
            + "Available at https://performance.example.gov.uk/site/quarters/2025-26-q1/index.html . Licence: Open Government Licence v3.0."
    )]
    public async Task A_citation_names_council_page_quarter_approval_address_and_licence(bool withAddress, string path, string expected)
    {
        using var site = await Built(withAddress);
        Assert.Equal(expected, (await Page(site, path)).GetElementById("citation")!.TextContent);
    }

    [Fact]
    public async Task A_card_says_what_the_indicators_page_says_and_its_code_leads_to_it()
    {
        using var site = await Built(withAddress: true);
        foreach (var path in SmallSite.Files(site.Path).Keys.Where(p => p.EndsWith(".card.html", StringComparison.Ordinal)))
        {
            var card = await Page(site, path);
            var page = await Page(site, path.Replace(".card.html", ".html", StringComparison.Ordinal));
            Assert.Equal(page.QuerySelector("h1")!.TextContent, card.QuerySelector("h1")!.TextContent);
            Assert.Equal(page.QuerySelector(".headline .tag")!.TextContent, card.QuerySelector(".tag")!.TextContent);
            Assert.Contains(
                page.QuerySelector(".headline .lead")!.TextContent.Trim(),
                card.QuerySelector("main")!.TextContent,
                StringComparison.Ordinal
            );
            Assert.Null(card.QuerySelector("meta[name=robots]"));
            Assert.Empty(card.QuerySelectorAll("script"));
            var code = await Html.Parse(page.GetElementById("card-code")!.TextContent);
            Assert.Equal(Address + path, code.QuerySelector("iframe")!.GetAttribute("src"));
            Assert.Equal($"{page.QuerySelector("h1")!.TextContent}: latest result", code.QuerySelector("iframe")!.GetAttribute("title"));
        }
    }

    [Fact]
    public void The_script_is_small()
    {
        Assert.InRange(new FileInfo(Repository.Folder("themes", "default", "assets", "site.js")).Length, 1, 10_000);
    }

    private static async Task<TemporaryFolder> Built(bool withAddress)
    {
        var site = SmallSite.Copy();
        if (withAddress)
            site.File("site.config.yml", $"address: {Address}\n" + await File.ReadAllTextAsync(Path.Combine(site.Path, "site.config.yml")));
        await SmallSite.Build(site.Path);
        return site;
    }

    private static async Task<Dictionary<string, IDocument>> Pages(bool withAddress)
    {
        using var site = await Built(withAddress);
        var pages = new Dictionary<string, IDocument>();
        foreach (var (path, bytes) in SmallSite.Files(site.Path).Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
            pages.Add(path, await Html.Parse(Encoding.UTF8.GetString(bytes)));
        return pages;
    }

    private static Task<IDocument> Page(TemporaryFolder site, string path) => Html.Parse(Encoding.UTF8.GetString(SmallSite.Files(site.Path)[path]));

    private static string[][] Index(byte[] script)
    {
        var text = Encoding.UTF8.GetString(script);
        const string before = "var searchIndex=";
        Assert.StartsWith(before, text, StringComparison.Ordinal);
        Assert.EndsWith(";\n", text, StringComparison.Ordinal);
        return JsonSerializer.Deserialize<string[][]>(text[before.Length..^2])!;
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
