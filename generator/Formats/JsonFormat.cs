using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using PmfSite.Composing;
using PmfSite.Data;

namespace PmfSite.Formats;

/// <summary>The figures as JSON, each with its working, and the milestones of projects: UTF-8, names as in the CSV files, numbers as numbers, and
/// what is empty left out.</summary>
internal static class JsonFormat
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static IEnumerable<OutputFile> Files(Composition site) =>
        [
            .. DataDocuments.Of(site).Select(d => OutputFile.InPieces(d.Address.Path, to => Write(d.Compose(), to))),
            .. DataDocuments.Collections(site).Select(c => OutputFile.InPieces(c.Address.Path, to => Write(c.Compose(), to))),
            .. DataDocuments.OfProjects(site).Select(d => OutputFile.InPieces(d.Address.Path, to => Write(d.Compose(), to))),
        ];

    public static void Write(DataDocument document, Stream to) => Write(document.Draft, to, json => Indicator(document, json));

    public static void Write(DataCollection collection, Stream to) => Write(collection.Draft, to, json =>
        {
            json.WriteString("title", collection.Title);
            json.WriteStartArray("indicators");
            foreach (var document in collection.Indicators)
            {
                json.WriteStartObject();
                Indicator(document, json);
                json.WriteEndObject();
                // What is not flushed is held in memory, and everything is a long document.
                json.Flush();
            }
            json.WriteEndArray();
        });

    public static void Write(ProjectDocument document, Stream to) => Write(document.Draft, to, json =>
        {
            Definition(document.Definition, json);
            Rows("milestones", document.Milestones, json, _ => { });
        });

    private static void Indicator(DataDocument document, Utf8JsonWriter json)
    {
        Definition(document.Definition, json);
        json.WritePropertyName("levels");
        JsonSerializer.Serialize(json, document.Levels, DataJson.Default.IReadOnlyListLevelData);
        json.WritePropertyName("rules");
        JsonSerializer.Serialize(json, document.Rules, DataJson.Default.IReadOnlyListRuleData);
        Rows("results", document.Results, json, row =>
        {
            if (document.Workings[row] is not { } working)
                return;
            json.WritePropertyName("working");
            JsonSerializer.Serialize(json, working, DataJson.Default.WorkingData);
        });
    }

    private static void Write(string? draft, Stream to, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(to, Layout))
        {
            json.WriteStartObject();
            if (draft is not null)
                json.WriteString(DraftMark.Column, draft);
            write(json);
            json.WriteEndObject();
        }
        to.Write("\n"u8);
    }

    private static void Definition(DataTable definition, Utf8JsonWriter json)
    {
        json.WriteStartObject("definition");
        Cells(definition, 0, json);
        json.WriteEndObject();
    }

    /// <param name="more">What a row has beside its cells.</param>
    private static void Rows(string name, DataTable table, Utf8JsonWriter json, Action<int> more)
    {
        json.WriteStartArray(name);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            json.WriteStartObject();
            Cells(table, row, json);
            more(row);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Cells(DataTable table, int row, Utf8JsonWriter json)
    {
        foreach (var (column, cell) in table.Columns.Zip(table.Rows[row]).Where(c => c.Second.Length > 0))
        {
            json.WritePropertyName(column.Name);
            if (column.Kind == CellKind.Number)
                json.WriteRawValue(cell);
            else
                json.WriteStringValue(cell);
        }
    }
}

/// <summary>How the records of a document are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(IReadOnlyList<LevelData>))]
[JsonSerializable(typeof(IReadOnlyList<RuleData>))]
[JsonSerializable(typeof(WorkingData))]
internal sealed partial class DataJson : JsonSerializerContext;
