using System.Text;
using PmfSite.Diagnostics;
using PmfSite.Rendering;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Rendering;

/// <summary>A council's own theme stands in for the default one, template by template.</summary>
public sealed class OwnThemeTests
{
    [Fact]
    public async Task A_template_and_a_style_sheet_of_the_own_theme_stand_in_for_the_default_ones()
    {
        using var site = WithTheme();
        site.File("themes/own/components/status-tag/status-tag.cshtml", "@inherits ThemePage<StatusTag>\n<b class=\"own\">@Model.Word £ŵ</b>");
        site.File("themes/own/components/status-tag/status-tag.css", ".own{font-weight:900}");
        await SmallSite.Build(site.Path);
        var files = SmallSite.Files(site.Path);
        Assert.Contains("<b class=\"own\">Amber £ŵ</b>", Encoding.UTF8.GetString(files["indicators/repairs-on-time.html"]), StringComparison.Ordinal);
        var css = Encoding.UTF8.GetString(files.Single(f => f.Key.EndsWith(".css", StringComparison.Ordinal)).Value);
        Assert.Contains(".own{", css, StringComparison.Ordinal);
        Assert.DoesNotContain(".tag-good", css, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "@inherits ThemePage<StatusTag>\n<b class=\"own\">@Model.Wrod</b>",
        "themes/own/components/status-tag/status-tag.cshtml:2:23 error template"
    )]
    [InlineData("@inherits ThemePage<StatusTag>\n@if (true) {\n", "themes/own/components/status-tag/status-tag.cshtml:2:2 error template")]
    public async Task A_fault_in_a_template_is_told_with_its_place(string template, string expected)
    {
        using var site = WithTheme();
        site.File("themes/own/components/status-tag/status-tag.cshtml", template);
        Assert.Contains(expected, await Findings(site));
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_without_eyes_is_told_once_and_on_the_accessibility_statement()
    {
        using var site = WithTheme();
        site.File("themes/own/components/status-tag/status-tag.cshtml", "@inherits ThemePage<StatusTag>\n<img src=\"@(Model.Shape).svg\">");
        Frozen.Site(site.Path);
        var (built, found) = await SmallSite.BuildAsItStands(site.Path);
        Assert.NotNull(built);
        Assert.All(found, d => Assert.Equal((Severity.Warning, "page-fault"), (d.Severity, d.Slug)));
        Assert.Contains(found, d => d.Sentence.StartsWith("a picture has no words: <img src=\"circle.svg\">, here and on", StringComparison.Ordinal));
        var statement = Encoding.UTF8.GetString(SmallSite.Files(site.Path)["accessibility.html"]);
        Assert.Matches("Have pictures and charts words that stand for them\\?</dt>\\s*<dd>No: [0-9]+ faults", statement);
    }

    [Fact]
    public async Task A_template_that_stands_in_for_nothing_is_told()
    {
        using var site = WithTheme();
        site.File("themes/own/pages/HomPage.cshtml", "@inherits ThemePage<HomePage>\n");
        Assert.Equal(["themes/own/pages/HomPage.cshtml:1:1 error unknown-template"], await Findings(site));
    }

    [Fact]
    public async Task A_theme_folder_that_is_not_there_is_told()
    {
        using var site = WithTheme();
        Assert.Equal(["site.config.yml:1:1 error missing-folder"], await Findings(site));
    }

    [Fact]
    public async Task No_key_leads_out_of_the_theme()
    {
        using var folder = new TemporaryFolder();
        folder.File("secret.cshtml", "secret");
        folder.File("theme/pages/HomePage.cshtml", "home");
        var theme = OwnTheme.Read(Path.Combine(folder.Path, "theme"));
        Assert.False((await theme.GetItemAsync("../secret")).Exists);
        Assert.True((await theme.GetItemAsync("pages/HomePage")).Exists);
    }

    [Fact]
    public async Task Examples_and_a_readme_in_the_own_theme_change_nothing()
    {
        using var site = WithTheme();
        site.File("themes/own/README.md", "# Ours\n");
        site.File("themes/own/components/status-tag/status-tag.yml", "usual: {}\n");
        Assert.Empty(await Findings(site, isSound: true));
        Assert.Empty(new Theme(OwnTheme.Read(Path.Combine(site.Path, "themes/own")), "themes/own").OwnFiles);
    }

    [Fact]
    public void Of_the_default_theme_only_style_and_script_lie_in_the_generator_as_files()
    {
        var files = typeof(Theme).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("theme/", StringComparison.Ordinal));
        Assert.Equal([".css", ".js"], files.Select(Path.GetExtension).Distinct().Order(StringComparer.Ordinal));
    }

    private static TemporaryFolder WithTheme()
    {
        var site = SmallSite.Copy();
        site.File("site.config.yml", File.ReadAllText(Path.Combine(site.Path, "site.config.yml")) + "theme: themes/own\n");
        return site;
    }

    private static async Task<string[]> Findings(TemporaryFolder site, bool isSound = false)
    {
        var bag = new DiagnosticBag();
        Assert.Equal(isSound, await Pipeline.Check(site.Path, bag, Progress.Silent) is not null);
        return [.. bag.Ordered().Select(d => Invariant($"{d.At} {d.Severity.ToString().ToLowerInvariant()} {d.Slug}"))];
    }
}
