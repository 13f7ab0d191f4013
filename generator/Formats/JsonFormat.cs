using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>The figures as JSON, each with its working: UTF-8, names as in the CSV files, numbers as numbers, and what is empty left out.</summary>
internal static class JsonFormat
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IEnumerable<Func<Task<SiteFile>>> Files(Composition site) =>
        DataDocuments.Of(site).Select(compose => (Func<Task<SiteFile>>)(() =>
        {
            var document = compose();
            return Task.FromResult(new SiteFile(document.Address.Path, Bytes(document)));
        }));

    public static byte[] Bytes(DataDocument document)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WritePropertyName("definition");
            json.WriteStartObject();
            Cells(document.Definition, 0, json);
            json.WriteEndObject();
            json.WritePropertyName("levels");
            JsonSerializer.Serialize(json, document.Levels, DataJson.Default.IReadOnlyListLevelData);
            json.WritePropertyName("rules");
            JsonSerializer.Serialize(json, document.Rules, DataJson.Default.IReadOnlyListRuleData);
            json.WriteStartArray("results");
            for (var row = 0; row < document.Results.Rows.Count; row++)
            {
                json.WriteStartObject();
                Cells(document.Results, row, json);
                if (document.Workings[row] is { } working)
                {
                    json.WritePropertyName("working");
                    JsonSerializer.Serialize(json, working, DataJson.Default.WorkingData);
                }
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Cells(DataTable table, int row, Utf8JsonWriter json)
    {
        foreach (var (column, cell) in table.Columns.Zip(table.Rows[row]).Where(c => c.Second.Length > 0))
        {
            json.WritePropertyName(column.Name);
            if (column.IsNumber)
                json.WriteRawValue(cell);
            else
                json.WriteStringValue(cell);
        }
    }
}

/// <summary>How the records of a document are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<LevelData>))]
[JsonSerializable(typeof(IReadOnlyList<RuleData>))]
[JsonSerializable(typeof(WorkingData))]
internal sealed partial class DataJson : JsonSerializerContext;
