using System.Text.Json.Nodes;
using PmfSite.Composing;
using PmfSite.Data;

namespace PmfSite.Formats.Descriptions;

/// <summary>What the CSV files hold, for programs that read CSV on the Web (W3C): beside each file of everything one such file; that of the results
/// describes every file of results.</summary>
internal static class CsvMetadata
{
    private const string Context = "http://www.w3.org/ns/csvw";

    public static IEnumerable<Deferred<JsonObject>> Of(Composition site) =>
        from alike in DataTables.Of(site).GroupBy(f => string.Join(',', f.Columns.Select(c => c.Name)), StringComparer.Ordinal)
        let address = Beside(alike.First().Address)
        select new Deferred<JsonObject>(address, () => Of(site, address, [.. alike]));

    private static JsonObject Of(Composition site, Address address, TableFile[] alike) =>
        new()
        {
            ["@context"] = new JsonArray(Context, new JsonObject { ["@language"] = site.Config.Language }),
            ["dc:title"] = alike[0].Title,
            ["dc:publisher"] = site.Publisher,
            ["dc:license"] = new JsonObject { ["@id"] = site.Config.Licence.Address },
            ["dialect"] = new JsonObject
            {
                ["encoding"] = "utf-8",
                ["header"] = true,
                ["headerRowCount"] = 1,
                ["lineTerminators"] = "\r\n",
                ["quoteChar"] = "\"",
                ["doubleQuote"] = true,
            },
            ["tableSchema"] = Schema(alike[0].Columns),
            ["tables"] = new JsonArray([.. alike.Select(f => new JsonObject { ["url"] = f.Address.From(address), ["dc:title"] = f.Title })]),
        };

    /// <summary>The name by which programs find it: that of the file, and an ending.</summary>
    private static Address Beside(Address csv) => new(csv.Path + "-metadata.json");

    private static JsonObject Schema(IReadOnlyList<DataColumn> columns) =>
        new()
        {
            ["columns"] = new JsonArray([
                .. columns.Select(c => new JsonObject
                {
                    ["name"] = c.Name,
                    ["titles"] = c.Name,
                    ["dc:description"] = c.Meaning,
                    ["datatype"] = Type(c),
                }),
            ]),
            ["primaryKey"] = new JsonArray([.. DataPackage.Key(columns).Select(k => JsonValue.Create(k))]),
        };

    private static JsonNode Type(DataColumn column) =>
        column switch
        {
            { Kind: CellKind.Number } => "decimal",
            { Kind: CellKind.Date } => new JsonObject { ["base"] = "date", ["format"] = "yyyy-MM-dd" },
            { OneOf: { } words } => new JsonObject { ["base"] = "string", ["format"] = string.Join('|', words) },
            _ => "string",
        };
}
