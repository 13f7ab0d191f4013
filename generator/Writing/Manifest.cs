using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using PmfSite.Formats;

namespace PmfSite.Writing;

/// <summary>The SHA-256 and size of every file of a site, taken from what was meant to be written.</summary>
internal sealed class Manifest
{
    public const string FileName = "manifest.json";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };
    private readonly WrittenFile[] files;
    private readonly FrozenDictionary<string, WrittenFile> byPath;

    /// <exception cref="ArgumentException">Two of the files have one path, letter case aside.</exception>
    private Manifest(IEnumerable<WrittenFile> files)
    {
        this.files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        byPath = this.files.ToDictionary(f => f.Path, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public int Count => files.Length;

    public long Bytes => files.Sum(f => f.Size);

    /// <summary>In ordinal order.</summary>
    public IReadOnlyList<string> Paths => [.. files.Select(f => f.Path)];

    /// <summary>One digest of all files: that of the lines that <c>sha256sum</c> writes of them in ordinal order.</summary>
    public string Digest => Performance.Digest.Of(Encoding.UTF8.GetBytes(string.Concat(files.Select(f => $"{f.Digest}  {f.Path}\n"))));

    public static Manifest Of(WrittenFiles files) => new(files.All);

    /// <summary>What <see cref="ToJson"/> wrote; null when it was not that.</summary>
    public static Manifest? Read(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowDuplicateProperties = false });
            return new(document.RootElement.GetProperty("files").EnumerateObject().Select(Entry));
        }
        catch (Exception exception)
            when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Whether the file was meant to be written, and with these bytes.</summary>
    public bool Holds(string path, Stream bytes) =>
        byPath.TryGetValue(path, out var known) && known.Size == bytes.Length && known.Digest == Performance.Digest.Of(bytes);

    public byte[] ToJson(string generator)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteString("generator", generator);
            json.WriteStartObject("files");
            foreach (var file in files)
            {
                json.WriteStartObject(file.Path);
                json.WriteString("sha256", file.Digest);
                json.WriteNumber("size", file.Size);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        stream.Write("\n"u8);
        return stream.ToArray();
    }

    /// <exception cref="FormatException">It is not one that a site could have.</exception>
    private static WrittenFile Entry(JsonProperty entry) =>
        entry.Value.GetProperty("sha256").GetString() is { Length: Performance.Digest.Letters } digest
        && !entry.Name.Split('/').Any(part => part is "" or "." or ".." || part.Contains('\\', StringComparison.Ordinal))
            ? new(entry.Name, entry.Value.GetProperty("size").GetInt64(), digest)
            : throw new FormatException($"{entry.Name} is not a file of a site with its digest");
}
