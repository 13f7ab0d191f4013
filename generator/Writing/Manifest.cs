using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using PmfSite.Formats;

namespace PmfSite.Writing;

/// <summary>The SHA-256 and size of every file of a site, taken from what was meant to be written.</summary>
internal sealed class Manifest
{
    public const string FileName = "manifest.json";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };
    private readonly ConcurrentDictionary<string, (string Digest, long Size)> files = new(StringComparer.OrdinalIgnoreCase);

    public int Count => files.Count;

    public long Bytes => files.Values.Sum(f => f.Size);

    /// <summary>In ordinal order.</summary>
    public IReadOnlyList<string> Paths => [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>One digest of all files: that of the lines that <c>sha256sum</c> writes of them in ordinal order.</summary>
    public string Digest => Formats.Digest.Of(Encoding.UTF8.GetBytes(string.Concat(Paths.Select(path => $"{files[path].Digest}  {path}\n"))));

    /// <summary>What <see cref="ToJson"/> wrote; null when it was not that.</summary>
    public static Manifest? Read(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowDuplicateProperties = false });
            var manifest = new Manifest();
            return document.RootElement.GetProperty("files").EnumerateObject().All(manifest.Add) ? manifest : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    /// <summary>False when a file of that path, letter case aside, is there already.</summary>
    public bool Add(SiteFile file) => files.TryAdd(file.Path, (Formats.Digest.Of(file.Bytes), file.Bytes.Length));

    /// <summary>Whether the file was meant to be written, and with these bytes.</summary>
    public bool Holds(string path, Stream bytes) => files.TryGetValue(path, out var known) && known.Size == bytes.Length && known.Digest == Formats.Digest.Of(bytes);

    public byte[] ToJson(string generator)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteString("generator", generator);
            json.WriteStartObject("files");
            foreach (var path in Paths)
            {
                json.WriteStartObject(path);
                json.WriteString("sha256", files[path].Digest);
                json.WriteNumber("size", files[path].Size);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return [.. stream.ToArray(), .. Encoding.UTF8.GetBytes("\n")];
    }

    private bool Add(JsonProperty entry) =>
        entry.Value.GetProperty("sha256").GetString() is { Length: Formats.Digest.Letters } digest
        && !entry.Name.Split('/').Any(part => part is "" or "." or ".." || part.Contains('\\', StringComparison.Ordinal))
        && files.TryAdd(entry.Name, (digest, entry.Value.GetProperty("size").GetInt64()));
}
