namespace PmfSite.Tests.Browser;

/// <summary>Charts that are hard to draw, on a telephone, in the narrowest window that counts as wide, and on a desk.</summary>
public sealed class NastyChartsTests(OwnSite chromium) : IClassFixture<OwnSite>
{
    [Theory]
    [InlineData(320)]
    [InlineData(960)]
    [InlineData(1280)]
    public async Task Their_letters_have_16_pixels_and_room(int width)
    {
        var page = await chromium.Open("index.html", width);
        var faults = new List<string>();
        foreach (var picture in NastyCharts.Pictures)
        {
            await page.EvaluateAsync(
                "picture => document.querySelector('main').innerHTML = '<div class=\"chart-frame\">' + picture + '</div>'",
                picture
            );
            var name = await page.Locator("svg[role=img]").GetAttributeAsync("aria-label");
            faults.AddRange((await page.EvaluateAsync<string[]>($"() => {{ {Probing.Probe}\n return chartText(); }}")).Select(f => $"{name}: {f}"));
        }
        Assert.Empty(faults);
    }
}
