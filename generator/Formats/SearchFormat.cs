using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PmfSite.Composing;
using PmfSite.Data;

namespace PmfSite.Formats;

/// <summary>
/// The index of the search: for each page its path, title, part of the site and texts. It is JSON inside a script that only names it, because a page
/// that was opened from a disk may load a script of its own folder and nothing else.
/// </summary>
internal static class SearchFormat
{
    private const string Name = "searchIndex";

    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static OutputFile File() => OutputFile.From(Address.SearchIndex.Path, known => Bytes(known.Catalogue));

    /// <param name="catalogue">In the order of the index.</param>
    public static byte[] Bytes(IEnumerable<CatalogueEntry> catalogue)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Encoding.UTF8.GetBytes($"var {Name}="));
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartArray();
            foreach (var entry in catalogue)
            {
                json.WriteStartArray();
                foreach (var text in (string[])[entry.Path, entry.Title, entry.Part, .. entry.Texts])
                    json.WriteStringValue(text);
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        bytes.Write(";\n"u8);
        return bytes.ToArray();
    }
}
