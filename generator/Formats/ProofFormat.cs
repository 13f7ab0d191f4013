using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using PmfSite.Composing;
using PmfSite.Data;

namespace PmfSite.Formats;

/// <summary>The register of corrections and the trail of each indicator as JSON, so that anybody can follow them and take each seal again.</summary>
internal static class ProofFormat
{
    private static readonly ProofJson Json = new(
        new JsonSerializerOptions
        {
            WriteIndented = true,
            IndentSize = 1,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        }
    );

    public static IEnumerable<OutputFile> Files(Composition site) =>
        [
            File(Address.CorrectionsJson, () => ProofDocuments.Corrections(site), Json.RegisterDocument),
            .. site.Published.Content.Indicators.Select(i =>
                File(Address.IndicatorTrailJson(i.Id), () => ProofDocuments.Trail(i, site), Json.TrailDocument)
            ),
        ];

    private static OutputFile File<T>(Address address, Func<T> compose, JsonTypeInfo<T> type) =>
        OutputFile.Of(address.Path, () => [.. JsonSerializer.SerializeToUtf8Bytes(compose(), type), (byte)'\n']);
}

/// <summary>How the records of proof are written.</summary>
[JsonSerializable(typeof(RegisterDocument))]
[JsonSerializable(typeof(TrailDocument))]
internal sealed partial class ProofJson : JsonSerializerContext;
