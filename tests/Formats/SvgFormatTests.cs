using System.Text;
using System.Xml.Linq;
using PmfSite.Composing;
using PmfSite.Formats;

namespace PmfSite.Tests.Formats;

/// <summary>The file of a chart says by itself what it is, where it comes from and how it may be used.</summary>
public sealed class SvgFormatTests
{
    private static readonly Composition Site = Composed.Of(".");

    [Fact]
    public async Task Each_chart_has_a_file_and_each_page_with_a_chart_leads_to_it()
    {
        var files = await Files(Site);
        Assert.True(files.Count >= 30);
        Assert.All(files, f => Assert.EndsWith(".svg", f.Path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_names_title_source_licence_period_and_address_as_words_and_as_metadata()
    {
        var site = Composed.Of(Site.Published, Site.Config with { Address = "https://example.org/performance/" });
        var file = (await Files(site)).Single(f => f.Path == "indicators/recycling-rate.svg");
        var svg = XElement.Parse(Encoding.UTF8.GetString(file.Bytes));
        var (words, metadata) = (Text(svg, "text"), svg.Descendants().Single(e => e.Name.LocalName == "metadata"));
        var indicator = site.Published.Content.Indicators.Single(i => i.Id == "recycling-rate");
        Assert.Contains(indicator.Title, words, StringComparison.Ordinal);
        Assert.Contains("Results from April to June 2024 until ", words, StringComparison.Ordinal);
        Assert.Contains("Source: ", words, StringComparison.Ordinal);
        Assert.Contains(site.Config.Licence.Address, words, StringComparison.Ordinal);
        Assert.Contains("From https://example.org/performance/indicators/recycling-rate.html", words, StringComparison.Ordinal);
        Assert.Equal(indicator.Title, Text(metadata, "title"));
        Assert.StartsWith("Results from ", Text(metadata, "coverage"), StringComparison.Ordinal);
        Assert.NotEmpty(Text(metadata, "source"));
        Assert.Equal(
            [site.Config.Licence.Address, "https://example.org/performance/indicators/recycling-rate.html"],
            metadata.Descendants().Where(e => e.Name.LocalName is "license" or "isPartOf").Select(e => e.Attributes().Single().Value)
        );
        Assert.StartsWith("Bar chart: ", svg.Elements().Single(e => e.Name.LocalName == "title").Value, StringComparison.Ordinal);
        Assert.NotEmpty(svg.Elements().Single(e => e.Name.LocalName == "desc").Value);
        Assert.Contains("prefers-color-scheme:dark", svg.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_the_same_each_time_and_asks_for_nothing()
    {
        var (once, again) = (await Files(Site), await Files(Composed.Of(".")));
        Assert.All(once.Zip(again), f => Assert.Equal(f.First.Bytes, f.Second.Bytes));
        Assert.All(once, f =>
        {
            var text = Encoding.UTF8.GetString(f.Bytes);
            Assert.All(new[] { "href=", "url(", "<script", "@import", "<image" }, part =>
                Assert.DoesNotContain(part, text, StringComparison.Ordinal)
            );
        });
    }

    private static async Task<IReadOnlyList<SiteFile>> Files(Composition site) =>
        await Task.WhenAll(SvgFormat.Files(site).Select(async f => new SiteFile(f.Path, (await f.Make()).Bytes)));

    private static string Text(XElement from, string name) =>
        string.Join(' ', from.Descendants().Where(e => e.Name.LocalName == name).Select(e => e.Value));
}
