using System.Text.Json;
using System.Text.Json.Serialization;

namespace PmfSite.Writing;

/// <summary>The publication history of a site: a file that only ever grows.</summary>
internal sealed class History(string path)
{
    private readonly List<PublishedRelease> releases = Read(path);

    /// <summary>What is public, unless a run was stopped before it could write so; null before the first release.</summary>
    public PublishedRelease? Last => releases.LastOrDefault();

    /// <summary>The release as it last became public; null when it never was.</summary>
    public PublishedRelease? Find(string manifest) => releases.FindLast(r => r.Manifest == manifest);

    /// <summary>Writes down what is public now; nothing when the last entry says so already.</summary>
    public void Record(BuiltSite site)
    {
        if (Last?.Manifest == site.Digest)
            return;
        releases.Add(new((Last?.Number ?? 0) + 1, site.Digest, site.Quarters()));
        WholeFile.Replace(path, [.. JsonSerializer.SerializeToUtf8Bytes(releases, HistoryJson.Default.ListPublishedRelease), (byte)'\n']);
    }

    private static List<PublishedRelease> Read(string path)
    {
        try
        {
            if (File.Exists(path) && JsonSerializer.Deserialize(File.ReadAllBytes(path), HistoryJson.Default.ListPublishedRelease) is { } releases)
                return releases;
            return [];
        }
        catch (JsonException)
        {
            throw new OutputRefused($"{path} is broken; put it right, or delete it to begin the history anew");
        }
    }
}

/// <summary>How the history is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    WriteIndented = true,
    NewLine = "\n",
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(List<PublishedRelease>))]
internal sealed partial class HistoryJson : JsonSerializerContext;
