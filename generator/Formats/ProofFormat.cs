using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>The register of corrections and the trail of each indicator as JSON, so that anybody can follow them and take each seal again.</summary>
internal static class ProofFormat
{
    private static readonly ProofJson Json = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    public static IEnumerable<Func<ComposedFile>> Files(Composition site) =>
    [
        () => File(Address.CorrectionsJson, JsonSerializer.SerializeToUtf8Bytes(ProofDocuments.Register(site), Json.RegisterDocument)),
        .. site.Content.Indicators.Select(i => (Func<ComposedFile>)(() => File(Address.IndicatorTrailJson(i.Id), JsonSerializer.SerializeToUtf8Bytes(ProofDocuments.Trail(i, site), Json.TrailDocument)))),
    ];

    private static ComposedFile File(Address address, byte[] json) => ComposedFile.Of(new(address.Path, [.. json, (byte)'\n']));
}

/// <summary>How the records of proof are written.</summary>
[JsonSerializable(typeof(RegisterDocument))]
[JsonSerializable(typeof(TrailDocument))]
internal sealed partial class ProofJson : JsonSerializerContext;
