using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PmfSite.Data;

namespace PmfSite.Tests.Formats.Descriptions;

/// <summary>The schema describes every JSON file of figures, asked by JsonSchema.Net: each is valid, has no member that it does not explain, and what
/// is wrong is found.</summary>
public sealed class JsonSchemaTests
{
    private static readonly EvaluationOptions Strict = new() { RequireFormatValidation = true, OutputFormat = OutputFormat.List };

    [Theory]
    [MemberData(nameof(Described.Sites), MemberType = typeof(Described))]
    public async Task Every_file_is_as_the_schema_says_and_has_nothing_that_it_does_not_explain(string folder)
    {
        var files = await Described.Files(folder);
        var closed = JsonSchema.FromText(Closed(files.Json("data/schema.json")).ToJsonString());
        var documents = files
            .Where(f =>
                f.Key.EndsWith(".json", StringComparison.Ordinal)
                && !f.Key.Contains("schema", StringComparison.Ordinal)
                && !f.Key.Contains("metadata", StringComparison.Ordinal)
                && f.Key != "datapackage.json"
            )
            .ToArray();
        Assert.True(documents.Length > 4);
        Assert.All(documents, file =>
        {
            using var json = JsonDocument.Parse(file.Value);
            var found = closed.Evaluate(json.RootElement, Strict);
            Assert.True(found.IsValid, file.Key + ": " + JsonSerializer.Serialize(found)[..Math.Min(4000, JsonSerializer.Serialize(found).Length)]);
        });
    }

    [Theory]
    [InlineData("\"value\": 91.4", "\"value\": \"91.4\"")]
    [InlineData("\"period_start\": \"2025-04-01\"", "\"period_start\": \"1 April 2025\"")]
    [InlineData("\"provenance\": \"council\"", "\"provenance\": \"guessed\"")]
    [InlineData("\"rule\": \"standard\",", "")]
    [InlineData("\"results\":", "\"outcomes\":")]
    [InlineData("\"holds\":", "\"held\":")]
    public async Task What_is_wrong_is_found(string find, string with)
    {
        var files = await Described.Files("tests/SmallSite");
        var text = System.Text.Encoding.UTF8.GetString(files["indicators/repairs-on-time.json"]);
        Assert.Contains(find, text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(text.Replace(find, with, StringComparison.Ordinal));
        Assert.False(JsonSchema.FromText(System.Text.Encoding.UTF8.GetString(files["data/schema.json"])).Evaluate(json.RootElement, Strict).IsValid);
    }

    [Fact]
    public async Task The_schema_is_one_by_the_words_of_its_own_draft()
    {
        var files = await Described.Files("tests/SmallSite");
        using var schema = JsonDocument.Parse(files["data/schema.json"]);
        Assert.True(MetaSchemas.Draft202012.Evaluate(schema.RootElement, Strict).IsValid);
        Assert.All(Described.Json(files, "data/schema.json")["$defs"]!.AsObject(), d =>
            Assert.All(d.Value!["properties"]!.AsObject(), p =>
                Assert.True(
                    p.Value!["description"] is not null || p.Value["$ref"] is not null || p.Value["items"]?["$ref"] is not null,
                    $"{d.Key}.{p.Key}"
                )
            )
        );
    }

    [Fact]
    public void Old_columns_keep_their_places()
    {
        Assert.Equal(
            (
                "indicator title period period_start period_end counted_from value numerator denominator combined unit missing target "
                + "target_from target_to target_improvement intervention target_was target_changed_on target_change_reason rule polarity "
                + "status judged_on forecast forecast_status quality provenance target_provenance source reported_in note event "
                + "event_source verified_by verified_on corrected_on was definition serves status_means working_in_words"
            ).Split(' '),
            ResultColumns.Columns(Said.Words).Take(42).Select(c => c.Name)
        );
    }

    /// <summary>The same schema that allows no member beside those that it explains.</summary>
    private static JsonNode Closed(JsonNode schema)
    {
        if (schema is JsonObject here)
        {
            here.Remove("$id");
            foreach (var member in here.Select(m => m.Value).OfType<JsonNode>().ToArray())
                Closed(member);
            if (here["properties"] is JsonObject && here["type"]?.GetValueKind() == JsonValueKind.String)
                here["additionalProperties"] = false;
        }
        else if (schema is JsonArray array)
        {
            foreach (var member in array.OfType<JsonNode>())
                Closed(member);
        }
        return schema;
    }
}
