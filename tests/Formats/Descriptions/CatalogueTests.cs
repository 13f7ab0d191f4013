using System.Text;
using System.Text.Json.Nodes;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Formats.Descriptions;

/// <summary>The catalogue and the data set lead searches to files that are there, and say when, whose and under which licence.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public async Task Each_distribution_is_there_with_its_type_and_size()
    {
        using var folder = SmallSite.Copy();
        await SmallSite.Build(folder.Path);
        var files = SmallSite.Files(folder.Path);
        var catalogue = JsonNode.Parse(files["data/catalog.jsonld"])!;
        var distributions = catalogue["dcat:dataset"]!.AsArray().SelectMany(d => d!["dcat:distribution"]!.AsArray()).ToArray();
        Assert.Equal(
            [
                "data/results.csv",
                "data/results.json",
                "data/indicators.csv",
                "quarters/2025-26-q1/results.csv",
                "quarters/2025-26-q1/results.json",
                "quarters/2025-26-q1/performance-2025-26-q1.ods",
                "quarters/2025-26-q1/performance-2025-26-q1.xlsx",
            ],
            distributions.Select(d => Place(d!["dcat:downloadURL"]!["@id"]!, "data/catalog.jsonld"))
        );
        Assert.All(distributions, d =>
        {
            var path = Place(d!["dcat:downloadURL"]!["@id"]!, "data/catalog.jsonld");
            Assert.Equal(Invariant($"{files[path].Length}"), d["dcat:byteSize"]!["@value"]!.GetValue<string>());
            Assert.Equal(PmfSite.Performance.Digest.Of(files[path]), d["spdx:checksum"]!["spdx:checksumValue"]!.GetValue<string>());
        });
        Assert.All(catalogue["dcat:dataset"]!.AsArray(), d =>
            Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$", d!["dct:temporal"]!["dcat:startDate"]!["@value"]!.GetValue<string>())
        );
    }

    [Fact]
    public async Task The_page_of_data_leads_programs_to_the_data_set()
    {
        using var folder = SmallSite.Copy();
        await SmallSite.Build(folder.Path);
        var files = SmallSite.Files(folder.Path);
        var page = await Html.Parse(Encoding.UTF8.GetString(files["data.html"]));
        Assert.Equal(
            [
                "text/csv data/results.csv",
                "application/json data/results.json",
                "application/ld+json data/dataset.jsonld",
                "application/ld+json data/catalog.jsonld",
            ],
            page.Head!.QuerySelectorAll("link[rel=alternate]")
                .Select(l => $"{l.GetAttribute("type")} {l.GetAttribute("href")}")
                .Where(l => !l.Contains("atom", StringComparison.Ordinal))
        );
        var data = JsonNode.Parse(files["data/dataset.jsonld"])!;
        Assert.Equal("Dataset", data["@type"]!.GetValue<string>());
        Assert.InRange(data["description"]!.GetValue<string>().Length, 50, 5000);
        Assert.Equal(
            ["data/results.csv", "data/results.json"],
            data["distribution"]!.AsArray().Select(d => Place(d!["contentUrl"]!, "data/dataset.jsonld"))
        );
    }

    private static string Place(JsonNode address, string from) => new Uri(new Uri("http://x/" + from), address.GetValue<string>()).AbsolutePath[1..];
}
