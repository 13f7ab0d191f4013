using System.Text.Json.Nodes;
using PmfSite.Composing;
using PmfSite.Data;

namespace PmfSite.Formats.Descriptions;

/// <summary>The CSV files as a Frictionless data package. It stands at the root, because such a package may not name files above it.</summary>
internal static class DataPackage
{
    public static JsonObject Of(Composition site, WrittenFiles known) =>
        new()
        {
            ["profile"] = "data-package",
            ["name"] = "performance",
            ["title"] = site.Config.Title,
            ["description"] = site.Words.Data.DataOf(site.Published.Framework.Council.Name),
            ["homepage"] = site.OnTheWeb(Address.Data) ?? site.Published.Framework.Council.Website,
            ["licenses"] = new JsonArray(new JsonObject { ["path"] = site.Config.Licence.Address, ["title"] = site.Config.Licence.Name }),
            ["contributors"] = new JsonArray(Publisher(site)),
            ["resources"] = new JsonArray([.. DataTables.Of(site).Select(f => Resource(f, site, known))]),
        };

    /// <summary>Of another than the council no website is known.</summary>
    private static JsonObject Publisher(Composition site) =>
        site.Config.Publisher is { } other
            ? new() { ["title"] = other, ["role"] = "publisher" }
            : new()
            {
                ["title"] = site.Published.Framework.Council.Name,
                ["path"] = site.Published.Framework.Council.Website,
                ["role"] = "publisher",
            };

    /// <summary>The columns of a table, for such a package.</summary>
    public static JsonObject Schema(IReadOnlyList<DataColumn> columns, Composition site)
    {
        var all = site.Mark is not null && columns[0].Name != DraftMark.Column ? DraftMark.On(columns, site.Words) : columns;
        return new()
        {
            ["fields"] = new JsonArray([.. all.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = new JsonArray([.. Key(all).Select(k => JsonValue.Create(k))]),
        };
    }

    /// <summary>The columns by which one row is told from all others of its file.</summary>
    public static IReadOnlyList<string> Key(IReadOnlyList<DataColumn> columns) =>
        columns.Any(c => c.Name == "milestone") ? ["project", "milestone", "quarter"]
        : columns.Any(c => c.Name == "period") ? ["indicator", "period"]
        : ["indicator"];

    private static JsonObject Resource(TableFile file, Composition site, WrittenFiles known)
    {
        var written = known[file.Address];
        return new()
        {
            ["profile"] = "tabular-data-resource",
            ["name"] = file.Address.Path[..file.Address.Path.LastIndexOf('.')].Replace('/', '-'),
            ["path"] = file.Address.Path,
            ["title"] = file.Title,
            ["format"] = "csv",
            ["mediatype"] = AlternateLink.Csv,
            ["encoding"] = "utf-8",
            ["bytes"] = written.Size,
            ["hash"] = "sha256:" + written.Digest,
            ["schema"] = file.Columns.Any(c => c.Name == "period") ? Address.TableSchema.Path : Schema(file.Columns, site),
        };
    }

    private static JsonObject Field(DataColumn column)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = column.Kind switch
            {
                CellKind.Number => "number",
                CellKind.Date => "date",
                _ => "string",
            },
            ["description"] = column.Meaning,
        };
        if (column.OneOf is { } words)
            field["constraints"] = new JsonObject { ["enum"] = new JsonArray([.. words.Select(w => JsonValue.Create(w))]) };
        return field;
    }
}
