using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using PmfSite.Composing;

namespace PmfSite.Formats.Descriptions;

/// <summary>The files that describe the files of figures to programs. They are made last, when the size of every other is known.</summary>
internal static class DescriptionFormat
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IEnumerable<SiteFile> Files(Composition site, MadeFiles made) =>
    [
        File(Address.Schema, JsonSchema.Of(site), site),
        .. CsvMetadata.Of(site).Select(m => File(m.Address, m.Json, site)),
        File(Address.TableSchema, DataPackage.Schema(ResultColumns.Columns, site), site),
        File(Address.DataPackage, DataPackage.Of(site, made), site),
        File(Address.Dataset, DatasetDescription.Of(site), site),
        File(Address.Catalog, CatalogDescription.Of(site, made), site),
    ];

    /// <summary>Where these stand.</summary>
    public static IEnumerable<string> Paths(Composition site) =>
        new[] { Address.Schema, Address.TableSchema, Address.DataPackage, Address.Dataset, Address.Catalog }.Concat(CsvMetadata.Addresses(site)).Select(a => a.Path);

    private static SiteFile File(Address address, JsonObject json, Composition site)
    {
        if (site.Mark is { } draft)
            json.Insert(0, DraftMark.Column, draft.Words);
        return new(address.Path, [.. JsonSerializer.SerializeToUtf8Bytes(json, Layout), (byte)'\n']);
    }
}
