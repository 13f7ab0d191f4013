using System.Text.Json.Nodes;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Readings;
using PmfSite.Saying;

namespace PmfSite.Formats.Descriptions;

/// <summary>The catalogue of data sets: everything, and each quarter, with the files that each is to be had in, by DCAT 3 (W3C) with what its
/// European profile asks for.</summary>
internal static class CatalogDescription
{
    private const string MediaType = "https://www.iana.org/assignments/media-types/";

    public static JsonObject Of(Composition site, WrittenFiles known) =>
        new()
        {
            ["@context"] = new JsonObject
            {
                ["dcat"] = "http://www.w3.org/ns/dcat#",
                ["dct"] = "http://purl.org/dc/terms/",
                ["foaf"] = "http://xmlns.com/foaf/0.1/",
                ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
                ["spdx"] = "http://spdx.org/rdf/terms#",
            },
            ["@id"] = Place(Address.Catalog, site),
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = Words(site.Config.Title, site),
            ["dct:description"] = Words(site.Words.Data.DataOf(site.Published.Framework.Council.Name), site),
            ["dct:publisher"] = Publisher(site),
            ["dct:license"] = Id(site.Config.Licence.Address),
            ["foaf:homepage"] = Id(Place(Address.Home, site)),
            ["dcat:dataset"] = new JsonArray([Everything(site, known), .. site.Published.Content.Quarters.Select(q => Of(q.Quarter, site, known))]),
        };

    private static JsonObject Everything(Composition site, WrittenFiles known) =>
        Dataset(
            Address.Data,
            site.Words.Data.AllResultsTitle,
            site.Words.Data.DataOf(site.Published.Framework.Council.Name),
            DatasetDescription.Covered(site),
            [
                (Address.AllCsv, AlternateLink.Csv),
                (Address.AllJson, AlternateLink.Json),
                (Address.DefinitionsCsv, AlternateLink.Csv),
                (Address.ProjectsCsv, AlternateLink.Csv),
            ],
            site,
            known
        );

    private static JsonObject Of(Quarter quarter, Composition site, WrittenFiles known)
    {
        var dashboard = Readable.Dashboards(site).First(d => d.Quarter == quarter);
        return Dataset(
            Address.Quarter(quarter.Id),
            site.Words.Data.ResultsTitle(site.Words.Display.QuarterWithMonths(quarter)),
            site.Words.Data.ReportedInThisQuarter,
            quarter.Period,
            [
                (Address.QuarterCsv(quarter.Id), AlternateLink.Csv),
                (Address.QuarterJson(quarter.Id), AlternateLink.Json),
                (dashboard.File(OdsFormat.Extension), OdsFormat.MediaType),
                (dashboard.File(XlsxFormat.Extension), XlsxFormat.MediaType),
            ],
            site,
            known
        );
    }

    /// <param name="files">Those of them that were made.</param>
    private static JsonObject Dataset(
        Address page,
        string title,
        string description,
        Period covered,
        IEnumerable<(Address Address, string Type)> files,
        Composition site,
        WrittenFiles known
    ) =>
        new()
        {
            ["@id"] = Place(page, site) + "#dataset",
            ["@type"] = "dcat:Dataset",
            ["dct:title"] = Words(title, site),
            ["dct:description"] = Words(description, site),
            ["dct:publisher"] = Publisher(site),
            ["dct:license"] = Id(site.Config.Licence.Address),
            ["dct:temporal"] = new JsonObject
            {
                ["@type"] = "dct:PeriodOfTime",
                ["dcat:startDate"] = Day(covered.Start),
                ["dcat:endDate"] = Day(covered.End),
            },
            ["dcat:landingPage"] = Id(Place(page, site)),
            ["dcat:distribution"] = new JsonArray([
                .. files.Where(f => known.Has(f.Address)).Select(f => Distribution(f.Address, f.Type, site, known)),
            ]),
        };

    private static JsonObject Distribution(Address address, string type, Composition site, WrittenFiles known)
    {
        var file = known[address];
        return new()
        {
            ["@type"] = "dcat:Distribution",
            ["dcat:accessURL"] = Id(Place(address, site)),
            ["dcat:downloadURL"] = Id(Place(address, site)),
            ["dcat:mediaType"] = Id(MediaType + type),
            ["dcat:byteSize"] = new JsonObject { ["@type"] = "xsd:nonNegativeInteger", ["@value"] = Invariant($"{file.Size}") },
            ["dct:license"] = Id(site.Config.Licence.Address),
            ["spdx:checksum"] = new JsonObject
            {
                ["spdx:algorithm"] = Id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
                ["spdx:checksumValue"] = file.Digest,
            },
        };
    }

    /// <summary>Of another than the council no website is known.</summary>
    private static JsonObject Publisher(Composition site) =>
        site.Config.Publisher is { } other
            ? new() { ["@type"] = "foaf:Agent", ["foaf:name"] = other }
            : new()
            {
                ["@id"] = site.Published.Framework.Council.Website,
                ["@type"] = "foaf:Organization",
                ["foaf:name"] = site.Published.Framework.Council.Name,
            };

    private static JsonObject Words(string text, Composition site) => new() { ["@language"] = site.Config.Language, ["@value"] = text };

    private static JsonObject Day(DateOnly day) => new() { ["@type"] = "xsd:date", ["@value"] = Display.Iso(day) };

    private static JsonObject Id(string address) => new() { ["@id"] = address };

    private static string Place(Address address, Composition site) => site.OnTheWeb(address) ?? address.From(Address.Catalog);
}
