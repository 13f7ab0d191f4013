using AngleSharp.Dom;
using Microsoft.Playwright;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Browser;

/// <summary>What holds of every page of a site, opened from the disk without a network, as a reader sees it.</summary>
public abstract class EveryPageTests(Chromium chromium)
{
    private static readonly string Probe = File.ReadAllText(Repository.Folder("tests", "Browser", "probe.js"));

    [Fact]
    public async Task It_opens_from_the_disk_with_its_style_and_without_a_fault()
    {
        var page = await chromium.Open("index.html");
        var faults = new List<string>();
        page.Console += (_, message) => faults.Add($"{page.Url}: {message.Text}");
        page.RequestFailed += (_, request) => faults.Add($"{page.Url}: {request.Url} failed");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(chromium.Address(""), StringComparison.Ordinal))
                faults.Add($"{page.Url}: asks for {request.Url}");
        };
        var plain = await page.EvaluateAsync<string>("() => getComputedStyle(document.createElement('p')).backgroundColor");
        foreach (var path in chromium.Pages)
        {
            await page.GotoAsync(chromium.Address(path));
            Assert.NotEqual(plain, await page.EvalOnSelectorAsync<string>(".brand-bar", "e => getComputedStyle(e).backgroundColor"));
        }
        Assert.Empty(faults);
    }

    [Fact]
    public Task Nothing_scrolls_sideways_at_320_pixels() => Probed(320, "beyond");

    [Fact]
    public Task Nothing_scrolls_sideways_or_is_cut_off_with_wide_text_spacing() => Probed(320, "clippedWhenSpaced");

    [Fact]
    public Task Nothing_is_covered_or_cut_off_on_a_desk() => Probed(1280, "covered");

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public Task Letters_of_charts_have_16_pixels_and_room(int width) => Probed(width, "chartText");

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task Text_has_a_contrast_of_7_to_1(ColorScheme scheme) => Probed(1280, "paleText", new() { ColorScheme = scheme });

    [Fact]
    public Task Links_outside_sentences_are_24_pixels_large() => Probed(320, "smallTargets");

    [Fact]
    public async Task Its_structure_can_be_read_without_eyes()
    {
        var faults = new List<string>();
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in chromium.Pages)
        {
            using var page = await Html.Parse(await File.ReadAllTextAsync(Path.Combine(chromium.Site, path)));
            if (page.Title is not { Length: > 0 } title || !titles.TryAdd(title, path))
                faults.Add($"{path}: the title is empty, or that of {titles.GetValueOrDefault(page.Title ?? "")}");
            faults.AddRange(Structure(page).Select(fault => $"{path}: {fault}"));
        }
        Assert.Empty(faults);
    }

    private static IEnumerable<string> Structure(IDocument page)
    {
        if (page.DocumentElement.GetAttribute("lang") is not { Length: > 0 })
            yield return "no language";
        if (page.QuerySelectorAll("main").Length != 1 || page.QuerySelectorAll("h1").Length != 1 || page.QuerySelector("main h1") is null)
            yield return "not one main part with one main heading";
        var level = 1;
        foreach (var heading in page.QuerySelectorAll("main h1, main h2, main h3, main h4"))
        {
            var next = heading.LocalName[1] - '0';
            if (next > level + 1)
                yield return $"the heading {heading.TextContent.Trim()} skips a level";
            level = next;
        }
        foreach (var twice in page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1))
            yield return $"the id {twice.Key} is there twice";
        foreach (var table in page.QuerySelectorAll("table").Where(t => t.QuerySelector("caption") is null || t.QuerySelectorAll("th").Any(h => h.GetAttribute("scope") is null)))
            yield return $"the table {table.QuerySelector("caption")?.TextContent} has no caption, or a heading without scope";
        foreach (var list in page.QuerySelectorAll("ul, ol, dl").Where(l => l.ChildElementCount == 0))
            yield return $"an empty list in {list.ParentElement?.LocalName} {list.ParentElement?.ClassName}";
        foreach (var nameless in page.QuerySelectorAll("a, button, summary, label, nav, h1, h2, h3, h4, caption, th").Where(e => Name(e).Length == 0))
            yield return $"no name: {nameless.OuterHtml}";
        foreach (var picture in page.QuerySelectorAll("img:not([alt]), svg:not([role=img]):not([aria-hidden=true]):not([role=img] svg), svg[role=img]:not([aria-label])"))
            yield return $"no words for {picture.OuterHtml[..Math.Min(80, picture.OuterHtml.Length)]}";
    }

    private static string Name(IElement element) => (element.GetAttribute("aria-label") ?? element.TextContent + element.QuerySelector("img")?.GetAttribute("alt")).Trim();

    private async Task Probed(int width, string question, PageEmulateMediaOptions? media = null)
    {
        var page = await chromium.Open("index.html", width);
        if (media is not null)
            await page.EmulateMediaAsync(media);
        var faults = new List<string>();
        foreach (var path in chromium.Pages)
        {
            await page.GotoAsync(chromium.Address(path));
            var found = await page.EvaluateAsync<string[]>($"() => {{ {Probe}\n return {question}(); }}");
            faults.AddRange(found.Select(f => $"{path}: {f}"));
        }
        Assert.Empty(faults);
    }
}
