using System.Collections.Concurrent;
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
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        var data = await new Wave([.. CsvFormat.Files(site), .. JsonFormat.Files(site)]).Make(WrittenFiles.None, Write);
        await new Wave([.. DescriptionFormat.Files(site)]).Make(data, Write);
        return files;

        async Task<WrittenFile> Write(OutputFile file, WrittenFiles known)
        {
            using var bytes = new MemoryStream();
            var written = await file.WriteTo(bytes, known);
            files[file.Path] = bytes.ToArray();
            return written;
        }
    }

    public static Task<IReadOnlyDictionary<string, byte[]>> Files(string folder) => Files(Composed.Of(folder));

    public static JsonNode Json(this IReadOnlyDictionary<string, byte[]> files, string path) => JsonNode.Parse(files[path])!;
}
