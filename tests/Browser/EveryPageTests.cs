using Microsoft.Playwright;

namespace PmfSite.Tests.Browser;

/// <summary>What holds of every page of a site, opened from the disk without a network, as a reader sees it.</summary>
public abstract class EveryPageTests(Chromium chromium)
{
    internal static readonly string Probe = File.ReadAllText(Repository.Folder("tests", "Browser", "probe.js"));

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
            Assert.NotEqual(plain, await page.EvalOnSelectorAsync<string>(".brand-bar, .card-page", "e => getComputedStyle(e).backgroundColor"));
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
    public Task Links_outside_sentences_are_44_pixels_large() => Probed(320, "smallTargets");

    [Fact]
    public Task What_stands_beside_a_link_stays_on_its_line() => Probed(320, "torn");

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
