using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PmfSite.Formats;

namespace PmfSite.Writing;

/// <summary>The SHA-256 and size of every file of a site, taken from what was meant to be written.</summary>
internal sealed class Manifest
{
    public const string FileName = "manifest.json";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };
    private readonly ConcurrentDictionary<string, (string Digest, int Size)> files = new(StringComparer.OrdinalIgnoreCase);

    public int Count => files.Count;

    public long Bytes => files.Values.Sum(f => (long)f.Size);

    /// <summary>False when a file of that path, letter case aside, is there already.</summary>
    public bool Add(SiteFile file) => files.TryAdd(file.Path, (Digest(file.Bytes), file.Bytes.Length));

    /// <summary>Whether the file was meant to be written, and with these bytes.</summary>
    public bool Holds(string path, Stream bytes) => files.TryGetValue(path, out var known) && known.Digest == Convert.ToHexStringLower(SHA256.HashData(bytes));

    public byte[] ToJson(string generator)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteString("generator", generator);
            json.WriteStartObject("files");
            foreach (var (path, file) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject(path);
                json.WriteString("sha256", file.Digest);
                json.WriteNumber("size", file.Size);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return [.. stream.ToArray(), .. Encoding.UTF8.GetBytes("\n")];
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
