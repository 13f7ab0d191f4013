using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>An edition as JSON, in one form only: the same edition is always the same bytes, and so has one digest.</summary>
internal static class EditionText
{
    private const int Form = 1;

    private static readonly JsonWriterOptions Canonical = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>UTF-8, with a line end at the end.</summary>
    /// <param name="salt">What nobody can guess, so that the digest lets no guess at the rest be tested; null for what is published itself.</param>
    public static byte[] Write(Edition edition, string? salt = null)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Canonical))
        {
            json.WriteStartObject();
            json.WriteString("quarter", edition.Quarter.Id);
            json.WriteNumber("form", Form);
            if (salt is not null)
                json.WriteString("salt", salt);
            foreach (var kind in edition.Entries.GroupBy(e => e.Kind))
            {
                json.WriteStartObject(Keywords.Of(kind.Key));
                foreach (var entry in kind)
                {
                    json.WriteStartObject(entry.Id);
                    Write(json, "called", entry.Called);
                    Write(json, "says", entry.Says);
                    json.WriteEndObject();
                }
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        return [.. bytes.WrittenSpan, (byte)'\n'];
    }

    /// <summary>64 hexadecimal digits: the SHA-256 of the bytes.</summary>
    public static string Digest(byte[] bytes) => Performance.Digest.Of(bytes);

    /// <summary>The same of a file, whatever its line ends are on this disk.</summary>
    public static string Digest(SourceFile file) => Digest(Encoding.UTF8.GetBytes(file.Text));

    /// <summary>Null where the file does not hold an edition of the quarter.</summary>
    public static Edition? Read(SourceFile file, Quarter quarter)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Text, new() { AllowDuplicateProperties = false });
            var root = document.RootElement;
            return root.GetProperty("quarter").GetString() == quarter.Id && root.GetProperty("form").GetInt32() == Form
                ? new(quarter, [.. Entries(root, file)])
                : null;
        }
        catch (Exception exception)
            when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The salt that an edition was written with; null where there is none.</summary>
    public static string? Salt(SourceFile file)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Text);
            return document.RootElement.TryGetProperty("salt", out var salt) ? salt.GetString() : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerable<EditionEntry> Entries(JsonElement root, SourceFile file) =>
        from kind in root.EnumerateObject()
        where kind.Value.ValueKind == JsonValueKind.Object
        from entry in kind.Value.EnumerateObject()
        select Entry(kind.Name, entry, file);

    private static EditionEntry Entry(string kind, JsonProperty entry, SourceFile file)
    {
        var of = Keywords.Find<EntryKind>(kind) ?? throw new FormatException();
        return new(of, entry.Name, Facts(of, entry.Value.GetProperty("says"), file), Facts(of, entry.Value.GetProperty("called"), file));
    }

    private static EditionFact[] Facts(EntryKind kind, JsonElement facts, SourceFile file) =>
        [.. facts.EnumerateObject().Select(f => Fact(kind, f, file))];

    private static EditionFact Fact(EntryKind kind, JsonProperty fact, SourceFile file)
    {
        var name = FactNames.Read(kind, fact.Name);
        return new(name, FactTexts.Read(name, fact.Value.GetString() ?? throw new FormatException()), file.Whole);
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<EditionFact> facts)
    {
        json.WriteStartObject(name);
        foreach (var fact in facts)
            json.WriteString(FactNames.Of(fact.Name), FactTexts.Of(fact.Value));
        json.WriteEndObject();
    }
}
