using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using PmfSite.Diagnostics;
using PmfSite.Tests.Approving;
using PmfSite.Tests.Formats;
using PmfSite.Tests.Site;
using PmfSite.Writing;

namespace PmfSite.Tests.Previewing;

/// <summary>A preview in a folder: each file of a draft says that it is one, and no such folder takes the place of the public site.</summary>
public sealed class DraftFolderTests
{
    private const string Mark = "Draft, not approved, not for publication";

    [Fact]
    public async Task Every_page_says_first_that_it_is_a_draft_and_is_not_to_be_found()
    {
        var pages = Of(await Drafted(), ".html");
        Assert.NotEmpty(pages);
        foreach (var (path, text) in pages)
        {
            var page = await Html.Parse(text);
            Assert.True(page.Title!.StartsWith("Draft: ", StringComparison.Ordinal), path);
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
            Assert.Null(page.QuerySelector("link[rel=canonical]"));
            Assert.Equal("aside", page.Body!.FirstElementChild!.LocalName);
            Assert.StartsWith(Mark, page.Body.FirstElementChild.TextContent.Trim(), StringComparison.Ordinal);
            Assert.Contains("Draft, not approved", page.QuerySelector(".draft-ground")!.GetAttribute("data-mark"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_chart_says_so_in_words_and_in_its_name()
    {
        var files = await Drafted();
        var inPages = new List<(string Name, string Text)>();
        foreach (var (_, text) in Of(files, ".html"))
            inPages.AddRange(
                (await Html.Parse(text)).QuerySelectorAll("svg[role=img]").Select(svg => (svg.GetAttribute("aria-label")!, svg.TextContent))
            );
        var ofFiles = Of(files, ".svg")
            .Select(f => XElement.Parse(f.Value))
            .Select(svg => (svg.Elements().First(e => e.Name.LocalName == "title").Value, svg.Value))
            .ToArray();
        Assert.NotEmpty(inPages);
        Assert.NotEmpty(ofFiles);
        Assert.All(inPages.Concat(ofFiles), chart => Assert.StartsWith("Draft, not approved: ", chart.Item1, StringComparison.Ordinal));
        Assert.All(inPages, chart => Assert.Contains("Draft, not approved", chart.Text, StringComparison.Ordinal));
        Assert.All(ofFiles, chart => Assert.Contains(Mark + ": ", chart.Item2, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_row_and_every_document_says_so()
    {
        var files = await Drafted();
        foreach (var (path, text) in Of(files, ".csv"))
        {
            var rows = Rfc4180.Read(text);
            Assert.True(rows[0][0] == "draft", path);
            Assert.All(rows.Skip(1), row => Assert.Equal(Mark, row[0]));
        }
        // An edition is what was approved, byte for byte; none is there of what was not.
        var documents = Of(files, ".json").Where(f => f.Key != "quarters/2025-26-q1/edition.json").ToArray();
        Assert.NotEmpty(documents);
        foreach (var (path, text) in documents)
        {
            using var document = JsonDocument.Parse(text);
            var first = document.RootElement.EnumerateObject().First();
            Assert.Equal(
                path is "manifest.json" or "build.json" ? ("generator", $"{Generator.Name}: {Mark}") : ("draft", Mark),
                (first.Name, first.Value.GetString())
            );
        }
    }

    [Fact]
    public async Task No_map_leads_to_it_and_no_link_of_it_to_the_public_site()
    {
        var files = await Drafted();
        Assert.Equal("User-agent: *\nDisallow: /\n", Encoding.UTF8.GetString(files["robots.txt"]));
        Assert.DoesNotContain("sitemap.xml", files.Keys);
        Assert.All(files, f => Assert.DoesNotContain("https://performance.example.org", Encoding.UTF8.GetString(f.Value), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_approved_but_not_released_is_called_that()
    {
        using var site = SmallSite.Copy();
        SmallSite.ApproveSecondQuarter(site, "2025-12-02 09:30");
        var page = Of(await SmallSite.BuildPreview(site.Path, asOf: new(2025, 12, 2, 9, 30, 0)), ".html")["index.html"];
        Assert.Contains("Draft, not released, not for publication.", page, StringComparison.Ordinal);
        Assert.Contains(
            "This preview shows the site as everyone sees it on 2 December 2025 at 09:30. Approved, but not released yet: Quarter 2, 2025 to 2026",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Not approved", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Where_everything_is_released_the_banner_stays_and_nothing_is_marked()
    {
        using var site = SmallSite.Copy();
        SmallSite.ApproveSecondQuarter(site);
        var draft = await SmallSite.BuildPreview(site.Path);
        await SmallSite.Build(site.Path);
        var built = SmallSite.Files(site.Path);
        Assert.All(Of(draft, ".html"), page => Assert.Contains("Everything in it is released.", page.Value, StringComparison.Ordinal));
        Assert.All(draft, file => Assert.DoesNotContain("Draft", Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
        Assert.Contains("noindex", Encoding.UTF8.GetString(draft["index.html"]), StringComparison.Ordinal);
        foreach (var extension in new[] { ".csv", ".json", ".svg" })
            Assert.Equal(Data(built, extension), Data(draft, extension));
    }

    [Fact]
    public async Task A_preview_and_a_build_refuse_the_folders_of_each_other()
    {
        using var site = SmallSite.Copy();
        await SmallSite.BuildPreview(site.Path);
        site.File("site.config.yml", await File.ReadAllTextAsync(Path.Combine(site.Path, "site.config.yml")) + "output: draft\n");
        var build = await Assert.ThrowsAsync<OutputRefused>(() =>
            Pipeline.Build(site.Path, SmallSite.Now, ExternalPrograms.None, new(), Progress.Silent)
        );
        Assert.Contains("was made by preview", build.Message, StringComparison.Ordinal);
        Assert.Contains("Draft: ", Encoding.UTF8.GetString(SmallSite.Files(site.Path, "draft")["index.html"]), StringComparison.Ordinal);

        using var other = SmallSite.Copy();
        await SmallSite.Build(other.Path);
        Directory.Move(Path.Combine(other.Path, "_site"), Path.Combine(other.Path, "kept"));
        var preview = await Assert.ThrowsAsync<OutputRefused>(() => Preview(other, "kept"));
        Assert.Contains("was made by a build for everyone", preview.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft", Encoding.UTF8.GetString(SmallSite.Files(other.Path, "kept")["index.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_site")]
    [InlineData("_site/draft")]
    [InlineData("_SITE/draft")]
    [InlineData("draft/../_site")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("content")]
    [InlineData("content/draft")]
    [InlineData("link/draft")]
    public async Task A_preview_refuses_the_public_folder_what_is_inside_it_and_around_it(string folder)
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        Directory.CreateSymbolicLink(Path.Combine(site.Path, "link"), Path.Combine(site.Path, "_site"));
        var refused = await Assert.ThrowsAsync<OutputRefused>(() => Preview(site, folder));
        Assert.Contains("inside it or around it", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layout_that_leaves_the_banner_out_makes_no_draft()
    {
        using var site = SmallSite.Copy();
        site.File("site.config.yml", await File.ReadAllTextAsync(Path.Combine(site.Path, "site.config.yml")) + "theme: themes/own\n");
        site.File("themes/own/components/preview-banner/preview-banner.cshtml", "@inherits ThemePage<PreviewBanner>\n");
        Frozen.Site(site.Path);
        var bag = new DiagnosticBag();
        Assert.Null(await Pipeline.BuildPreview(site.Path, SmallSite.Now, null, Path.Combine(site.Path, "draft"), bag, Progress.Silent));
        Assert.All(bag.Ordered(), d => Assert.Equal("unmarked-draft", d.Slug));
        Assert.Contains(bag.Ordered(), d => d.At.File.Path == "index.html");
        Assert.False(Directory.Exists(Path.Combine(site.Path, "draft")));
    }

    private static Task<BuildResult?> Preview(TemporaryFolder site, string folder) =>
        Pipeline.BuildPreview(site.Path, SmallSite.Now, null, Path.Combine(site.Path, folder), new(), Progress.Silent);

    /// <summary>The small site with its second quarter, which nobody approved, at an address of its own.</summary>
    private static async Task<SortedDictionary<string, byte[]>> Drafted()
    {
        using var site = SmallSite.Copy();
        site.File(
            "site.config.yml",
            await File.ReadAllTextAsync(Path.Combine(site.Path, "site.config.yml")) + "address: https://performance.example.org/\n"
        );
        return await SmallSite.BuildPreview(site.Path);
    }

    /// <summary>Without what tells of all files, pages among them.</summary>
    private static Dictionary<string, string> Data(SortedDictionary<string, byte[]> files, string extension) =>
        Of(files, extension).Where(f => f.Key is not ("manifest.json" or "build.json")).ToDictionary();

    private static Dictionary<string, string> Of(SortedDictionary<string, byte[]> files, string extension) =>
        files.Where(f => f.Key.EndsWith(extension, StringComparison.Ordinal)).ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value));
}
