using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using PmfSite.Composing;
using PmfSite.Data;
using PmfSite.Saying;

namespace PmfSite.Formats.Descriptions;

/// <summary>The schema of the JSON files, draft 2020-12: made from the lists of columns and from the records that are written, so that it cannot say
/// otherwise than these.</summary>
internal static class JsonSchema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The columns that no row of results is without.</summary>
    private static readonly string[] InEveryResult =
    [
        "indicator",
        "title",
        "period",
        "period_start",
        "period_end",
        "counted_from",
        "unit",
        "polarity",
        "reported_in",
        "definition",
        "serves",
    ];

    public static JsonObject Of(Composition site)
    {
        var schema = new JsonObject { ["$schema"] = Draft };
        if (site.OnTheWeb(Address.Schema) is { } address)
            schema["$id"] = address;
        schema["title"] = site.Words.Data.SchemaTitle;
        schema["description"] = site.Words.Data.SchemaDescription;
        schema["oneOf"] = new JsonArray(Ref("indicator_document"), Ref("collection"), Ref("project_document"));
        schema["$defs"] = new JsonObject
        {
            ["indicator_document"] = Object(
                site.Words.Data.IndicatorDocumentMeaning,
                new()
                {
                    ["draft"] = Text(site.Words.Data.DraftColumn),
                    ["definition"] = Ref("definition"),
                    ["levels"] = ArrayOf("level"),
                    ["rules"] = ArrayOf("rule"),
                    ["results"] = ArrayOf("result"),
                },
                ["definition", "levels", "rules", "results"]
            ),
            ["collection"] = Object(
                site.Words.Data.CollectionMeaning,
                new()
                {
                    ["draft"] = Text(site.Words.Data.DraftColumn),
                    ["title"] = Text(site.Words.Data.MeaningOfDefinitionColumn("title")),
                    ["indicators"] = ArrayOf("indicator_document"),
                },
                ["title", "indicators"]
            ),
            ["project_document"] = Object(
                site.Words.Data.ProjectDocumentMeaning,
                new()
                {
                    ["draft"] = Text(site.Words.Data.DraftColumn),
                    ["definition"] = Ref("project"),
                    ["milestones"] = ArrayOf("milestone"),
                },
                ["definition", "milestones"]
            ),
            ["definition"] = Row(
                DefinitionColumns.Columns(DefinitionColumns.OfIndicators(site.Words), site.Words),
                ["indicator", "title", "definition"]
            ),
            ["project"] = Row(DefinitionColumns.Columns(DefinitionColumns.OfProjects(site.Words), site.Words), ["project", "title"]),
            ["milestone"] = Row(MilestoneColumns.Columns(site.Words), ["project", "milestone", "quarter", "state"]),
            ["result"] = Result(site.Words),
            ["level"] = Record<LevelData>(site.Words),
            ["rule"] = Record<RuleData>(site.Words),
            ["working"] = Record<WorkingData>(site.Words),
        };
        return schema;
    }

    private static JsonObject Result(Words words)
    {
        var row = Row(ResultColumns.Columns(words), InEveryResult);
        row["properties"]!.AsObject()["working"] = Ref("working");
        // A status is never without that which it can be worked out from.
        row["dependentRequired"] = new JsonObject { ["status"] = new JsonArray("rule", "judged_on", "working", "status_means", "working_in_words") };
        return row;
    }

    private static JsonObject Row(IEnumerable<DataColumn> columns, string[] required) =>
        Object(null, new(columns.Select(c => KeyValuePair.Create(c.Name, (JsonNode?)Cell(c)))), required);

    private static JsonObject Cell(DataColumn column)
    {
        var cell = new JsonObject { ["type"] = column.Kind == CellKind.Number ? "number" : "string", ["description"] = column.Meaning };
        if (column.Kind == CellKind.Date)
            cell["format"] = "date";
        if (column.OneOf is { } words)
            cell["enum"] = new JsonArray([.. words.Select(w => JsonValue.Create(w))]);
        return cell;
    }

    private static JsonObject Object(string? description, JsonObject properties, string[] required)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. required.Select(r => JsonValue.Create(r))]),
        };
        if (description is not null)
            schema.Insert(1, "description", description);
        return schema;
    }

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    private static JsonObject Ref(string name) => new() { ["$ref"] = "#/$defs/" + name };

    private static JsonObject ArrayOf(string name) => new() { ["type"] = "array", ["items"] = Ref(name) };

    /// <summary>A record as the writer writes it: what is null is left out, so it is not required.</summary>
    private static JsonObject Record<T>(Words words) =>
        DataJson
            .Default.GetTypeInfo(typeof(T))!
            .GetJsonSchemaAsNode(
                new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, node) => Described(context, node, words) }
            )
            .AsObject();

    private static JsonNode Described(JsonSchemaExporterContext context, JsonNode node, Words words)
    {
        if (node is not JsonObject schema)
            return node;
        if (schema["type"] is JsonArray types)
        {
            var one = types.Select(t => t!.GetValue<string>()).Single(t => t != "null");
            schema["type"] = one;
        }
        else if (context.PropertyInfo is not null)
        {
            schema[Always] = true;
        }
        if (schema["properties"] is JsonObject properties)
        {
            var required = properties.Where(p => p.Value is JsonObject of && of.Remove(Always)).Select(p => (JsonNode?)p.Key).ToArray();
            schema["required"] = new JsonArray(required);
        }
        if (context.PropertyInfo is { } property)
            schema["description"] = words.Data.MeaningOfMember(property.Name);
        return schema;
    }

    /// <summary>Marks a member that is never left out, until its record is described.</summary>
    private const string Always = "x-always";
}
