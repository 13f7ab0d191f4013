using Microsoft.Playwright;

namespace PmfSite.Tests.Browser;

/// <summary>Every page of the repository's own site, opened from the disk without a network, as a reader sees it.</summary>
public sealed class PagesInChromiumTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Every_page_opens_from_the_disk_with_its_style_and_without_a_fault()
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
        foreach (var path in chromium.Pages)
        {
            await page.GotoAsync(chromium.Address(path));
            var brand = await page.EvalOnSelectorAsync<string>(".brand-bar", "e => getComputedStyle(e).backgroundColor");
            Assert.Equal("rgb(31, 74, 56)", brand);
        }
        Assert.Empty(faults);
    }

    [Fact]
    public async Task No_page_scrolls_sideways_at_320_pixels_and_no_table_either()
    {
        var page = await chromium.Open("index.html", width: 320);
        var faults = new List<string>();
        foreach (var path in chromium.Pages)
        {
            await page.GotoAsync(chromium.Address(path));
            var beyond = await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('body *')]
                    .filter(e => e.checkVisibility() && !e.closest('thead') && e.getBoundingClientRect().right > innerWidth + 1)
                    .map(e => e.tagName + ' ' + (e.textContent || '').slice(0, 30))
                """);
            faults.AddRange(beyond.Select(b => $"{path}: {b}"));
        }
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Chart_text_is_at_least_16_pixels_and_never_overlaps(int width)
    {
        var page = await chromium.Open("index.html", width);
        var faults = new List<string>();
        var charts = 0;
        foreach (var path in chromium.Pages.Where(p => p.StartsWith("indicators/", StringComparison.Ordinal)))
        {
            await page.GotoAsync(chromium.Address(path));
            charts += await page.Locator("svg[role=img]").CountAsync();
            var found = await page.EvaluateAsync<string[]>("""
                () => {
                    const texts = [...document.querySelectorAll('svg[role=img] text')].filter(t => t.checkVisibility());
                    const small = texts.filter(t => parseFloat(getComputedStyle(t).fontSize) < 16).map(t => 'small: ' + t.textContent);
                    const boxes = texts.map(t => [t.textContent, t.getBoundingClientRect()]);
                    const over = boxes.flatMap(([a, p], i) => boxes.slice(i + 1)
                        .filter(([, q]) => p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 4 && q.top < p.bottom - 4)
                        .map(([b]) => 'overlap: ' + a + ' / ' + b));
                    return [...small, ...over];
                }
                """);
            faults.AddRange(found.Select(f => $"{path}: {f}"));
        }
        Assert.True(charts >= 30, Invariant($"only {charts} charts"));
        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_page_says_the_same_without_scripts()
    {
        var with = await (await chromium.Open("indicators/recycling-rate.html")).Locator("main").InnerTextAsync();
        var without = await (await chromium.Open("indicators/recycling-rate.html", scripts: false)).Locator("main").InnerTextAsync();
        Assert.Equal(with, without);
    }

    [Fact]
    public async Task The_skip_link_is_first_and_leads_to_the_main_part()
    {
        var page = await chromium.Open("index.html");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Fact]
    public async Task Ratings_keep_their_words_and_shapes_in_forced_colours()
    {
        var page = await chromium.Open("index.html");
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var tag = page.Locator(".tag-bad").First;
        Assert.Equal("Red", (await tag.InnerTextAsync()).Trim());
        var mark = await tag.EvaluateAsync<string>("e => getComputedStyle(e, '::before').backgroundColor");
        var ground = await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        Assert.NotEqual(ground, mark);
    }
}
