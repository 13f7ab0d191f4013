using System.Text.Json;
using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>
/// The build record: by which version of the generator, of which quarters, from which files, with which external programs, and one digest of all that
/// came out. Nothing in it comes from the clock, and of the machine only those programs, so that whoever builds the same again with the same gets the
/// same record.
/// </summary>
/// <remarks>
/// A file is named here only when all of it is released. The digest of a file that also holds a figure not yet released would let whoever guesses
/// the figure know that the guess is right, so files that all quarters share (the framework, definitions and targets, checks, projects, calendar)
/// and those of a quarter from which results are withheld are left out: what was released of them is in the output, and its digest stands for them.
/// </remarks>
internal static class BuildFormat
{
    private const string Corrected = "corrected_editions";
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    public static string FileName => Address.Build.Path;

    /// <summary>Where the edition of a quarter stands.</summary>
    public static string EditionOf(string quarter) => Address.Edition(quarter).Path;

    public static OutputFile File(Func<WrittenFiles, BuildRecord> record) => OutputFile.From(FileName, known => Bytes(record(known)));

    public static byte[] Bytes(BuildRecord record)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteString("generator", record.Generator);
            json.WriteStartArray("quarters");
            foreach (var quarter in record.Quarters)
                json.WriteStringValue(quarter);
            json.WriteEndArray();
            Write("editions", record.Editions, json);
            if (record.Corrected.Count > 0)
                Write(Corrected, record.Corrected, json);
            Write("inputs", record.Inputs.OrderBy(i => i.Name, StringComparer.Ordinal), json);
            if (record.Programs.Count > 0)
            {
                json.WriteStartObject("programs");
                foreach (var program in record.Programs)
                    json.WriteString(program.Name, program.Version);
                json.WriteEndObject();
            }
            json.WriteString("output", record.Output);
            json.WriteEndObject();
        }
        stream.Write("\n"u8);
        return stream.ToArray();
    }

    /// <summary>The ids of the quarters that a record names; none when it is not a record.</summary>
    public static IReadOnlyList<string> Quarters(byte[] record) =>
        Read(record, root => root.GetProperty("quarters").EnumerateArray().Select(q => q.GetString()!));

    /// <summary>The digest of the edition of each quarter that a record names; none when it is not a record.</summary>
    public static IReadOnlyList<NamedDigest> Editions(byte[] record) => Digests(record, "editions");

    /// <summary>Where each edition stands that a correction made, and its digest; none when it is not a record that names any.</summary>
    public static IReadOnlyList<NamedDigest> CorrectedEditions(byte[] record) => Digests(record, Corrected);

    private static void Write(string name, IEnumerable<NamedDigest> digests, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        foreach (var digest in digests)
            json.WriteString(digest.Name, digest.Digest);
        json.WriteEndObject();
    }

    private static IReadOnlyList<NamedDigest> Digests(byte[] record, string of) =>
        Read(record, root => root.GetProperty(of).EnumerateObject().Select(e => new NamedDigest(e.Name, e.Value.GetString() ?? "")));

    private static IReadOnlyList<T> Read<T>(byte[] record, Func<JsonElement, IEnumerable<T>> read)
    {
        try
        {
            using var json = JsonDocument.Parse(record);
            return [.. read(json.RootElement)];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }
}
