using System.Text.Json.Nodes;
using PmfSite.Composing;
using PmfSite.Formats;
using PmfSite.Formats.Descriptions;

namespace PmfSite.Tests.Formats.Descriptions;

/// <summary>The files of figures of a site, and what describes them, without the pages.</summary>
internal static class Described
{
    /// <summary>The repository's own site, the small one, and another council's.</summary>
    public static TheoryData<string> Sites => ["", "tests/SmallSite", "tests/Councils/maidstone"];

    public static async Task<IReadOnlyDictionary<string, byte[]>> Files(Composition site)
    {
        var made = new MadeFiles();
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var compose in CsvFormat.Files(site).Concat(JsonFormat.Files(site)).Select(made.Noting))
        {
            var file = await compose().Make();
            files.Add(file.Path, file.Bytes);
        }
        var descriptions = DescriptionFormat.Files(site, made).ToArray();
        Assert.Equal(DescriptionFormat.Paths(site).Order(StringComparer.Ordinal), descriptions.Select(d => d.Path).Order(StringComparer.Ordinal));
        foreach (var file in descriptions)
            files.Add(file.Path, file.Bytes);
        return files;
    }

    public static Task<IReadOnlyDictionary<string, byte[]>> Files(string folder) => Files(Composed.Of(folder));

    public static JsonNode Json(this IReadOnlyDictionary<string, byte[]> files, string path) => JsonNode.Parse(files[path])!;
}
