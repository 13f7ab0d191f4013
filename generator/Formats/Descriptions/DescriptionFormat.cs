using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using PmfSite.Composing;
using PmfSite.Data;

namespace PmfSite.Formats.Descriptions;

/// <summary>The files that describe the files of figures to programs, with the size and digest of each.</summary>
internal static class DescriptionFormat
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static IEnumerable<OutputFile> Files(Composition site) =>
        [
            File(Address.Schema, _ => JsonSchema.Of(site), site),
            .. CsvMetadata.Of(site).Select(m => File(m.Address, _ => m.Compose(), site)),
            File(Address.TableSchema, _ => DataPackage.Schema(ResultColumns.Columns(site.Words), site), site),
            File(Address.DataPackage, known => DataPackage.Of(site, known), site),
            File(Address.Dataset, _ => DatasetDescription.Of(site), site),
            File(Address.Catalog, known => CatalogDescription.Of(site, known), site),
        ];

    private static OutputFile File(Address address, Func<WrittenFiles, JsonObject> describe, Composition site) =>
        OutputFile.From(address.Path, known =>
        {
            var json = describe(known);
            if (site.Mark is { } draft)
                json.Insert(0, DraftMark.Column, draft.Words);
            return [.. JsonSerializer.SerializeToUtf8Bytes(json, Layout), (byte)'\n'];
        });
}
