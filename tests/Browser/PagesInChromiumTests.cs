using Microsoft.Playwright;

namespace PmfSite.Tests.Browser;

/// <summary>Single pages of the repository's own site, as a reader meets them.</summary>
public sealed class PagesInChromiumTests(OwnSite chromium) : IClassFixture<OwnSite>
{
    [Fact]
    public async Task A_page_says_the_same_without_scripts_but_for_its_buttons()
    {
        var page = await chromium.Open("indicators/recycling-rate.html");
        await page.EvaluateAsync("() => document.querySelectorAll('button').forEach(b => b.hidden = true)");
        var with = await page.Locator("main").InnerTextAsync();
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
