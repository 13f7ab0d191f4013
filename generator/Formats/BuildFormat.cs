using System.Text;
using System.Text.Json;
using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>
/// The build record: by which version of the generator, of which quarters, from which files, with which programs of others, and one digest of all that came
/// out. Nothing in it comes from the clock, and of the machine only those programs, so that whoever builds the same again with the same gets the same record.
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

    /// <param name="quarters">The ids of the quarters that are published.</param>
    /// <param name="editions">The digest of each quarter's edition.</param>
    /// <param name="corrected">Where each edition stands that a correction made, and its digest.</param>
    /// <param name="inputs">The files that are released whole, each with its digest.</param>
    /// <param name="programs">Those of others that formats were made with, each with its version.</param>
    /// <param name="output">One digest of all other files of the site.</param>
    public static SiteFile File(string generator, IEnumerable<string> quarters, IEnumerable<(string Quarter, string Digest)> editions, IReadOnlyList<(string Path, string Digest)> corrected, IEnumerable<(string Path, string Digest)> inputs, IReadOnlyList<(string Name, string Version)> programs, string output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteString("generator", generator);
            json.WriteStartArray("quarters");
            foreach (var quarter in quarters)
                json.WriteStringValue(quarter);
            json.WriteEndArray();
            json.WriteStartObject("editions");
            foreach (var (quarter, digest) in editions)
                json.WriteString(quarter, digest);
            json.WriteEndObject();
            if (corrected.Count > 0)
            {
                json.WriteStartObject(Corrected);
                foreach (var (path, digest) in corrected)
                    json.WriteString(path, digest);
                json.WriteEndObject();
            }
            json.WriteStartObject("inputs");
            foreach (var (path, digest) in inputs.OrderBy(i => i.Path, StringComparer.Ordinal))
                json.WriteString(path, digest);
            json.WriteEndObject();
            if (programs.Count > 0)
            {
                json.WriteStartObject("programs");
                foreach (var (name, version) in programs)
                    json.WriteString(name, version);
                json.WriteEndObject();
            }
            json.WriteString("output", output);
            json.WriteEndObject();
        }
        return new(FileName, [.. stream.ToArray(), .. Encoding.UTF8.GetBytes("\n")]);
    }

    /// <summary>The ids of the quarters that a record names; none when it is not a record.</summary>
    public static IReadOnlyList<string> Quarters(byte[] record)
    {
        try
        {
            using var json = JsonDocument.Parse(record);
            return [.. json.RootElement.GetProperty("quarters").EnumerateArray().Select(q => q.GetString()!)];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }

    /// <summary>The digest of the edition of each quarter that a record names; none when it is not a record.</summary>
    public static IReadOnlyList<(string Quarter, string Digest)> Editions(byte[] record) => Digests(record, "editions");

    /// <summary>Where each edition stands that a correction made, and its digest; none when it is not a record that names any.</summary>
    public static IReadOnlyList<(string Path, string Digest)> CorrectedEditions(byte[] record) => Digests(record, Corrected);

    private static IReadOnlyList<(string Name, string Digest)> Digests(byte[] record, string of)
    {
        try
        {
            using var json = JsonDocument.Parse(record);
            return [.. json.RootElement.GetProperty(of).EnumerateObject().Select(e => (e.Name, e.Value.GetString() ?? ""))];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }
}
