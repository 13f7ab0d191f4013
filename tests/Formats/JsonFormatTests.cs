using System.Text.Json;
using PmfSite.Composing;
using PmfSite.Data;
using PmfSite.Formats;

namespace PmfSite.Tests.Formats;

/// <summary>The JSON files say the same as the CSV files, and enough to judge each result again.</summary>
public sealed class JsonFormatTests
{
    public static TheoryData<string> Sites => ["", "tests/Councils/maidstone", "tests/SmallSite"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_status_can_be_worked_out_again_from_the_file_alone(string folder)
    {
        var rated = 0;
        foreach (var deferred in DataDocuments.Of(Composed.Of(folder)))
        {
            using var document = JsonDocument.Parse(Written.Bytes(to => JsonFormat.Write(deferred.Compose(), to)));
            foreach (var result in document.RootElement.GetProperty("results").EnumerateArray())
            {
                var status = Recount.Text(result, "status") ?? "";
                Assert.Equal((result.ToString(), status), (result.ToString(), Recount.Status(document.RootElement, result)));
                rated += status.Length > 0 ? 1 : 0;
            }
        }
        Assert.NotEqual(0, rated);
    }

    [Fact]
    public void Every_file_says_the_same_as_its_csv_file()
    {
        var site = Composed.Of("");
        var tables = DataTables.Of(site).Select(f => f.Compose()).ToDictionary(t => t.Address.Path);
        foreach (var document in DataDocuments.Of(site).Select(d => d.Compose()))
        {
            var table = tables[document.Address.Path.Replace(".json", ".csv", StringComparison.Ordinal)];
            using var json = JsonDocument.Parse(Written.Bytes(to => JsonFormat.Write(document, to)));
            var rows = json.RootElement.GetProperty("results").EnumerateArray().ToArray();
            Assert.Equal(table.Rows.Count, rows.Length);
            Assert.All(rows.Zip(table.Rows), pair =>
                Assert.Equal(
                    table.Columns.Zip(pair.Second).Where(c => c.Second.Length > 0).Select(c => $"{c.First.Name}={c.Second}"),
                    pair.First.EnumerateObject().Where(p => p.Name != "working").Select(p => $"{p.Name}={p.Value}")
                )
            );
        }
    }

    [Fact]
    public void Collections_hold_each_indicator_as_it_stands_alone()
    {
        var site = Composed.Of("");
        var alone = DataDocuments.Of(site).Select(d => d.Compose()).ToDictionary(d => d.Address.Path, Json);
        var collections = DataDocuments.Collections(site).Select(d => d.Compose()).ToArray();
        var all = Assert.Single(collections, c => c.Address == Address.AllJson);
        Assert.Equal(alone.Count, all.Indicators.Count());
        foreach (var collection in collections.Where(c => !c.Address.Path.StartsWith("quarters/", StringComparison.Ordinal)))
        {
            var members = Json(collection).GetProperty("indicators").EnumerateArray().ToArray();
            Assert.NotEmpty(members);
            Assert.All(members.Zip(collection.Indicators), m =>
                Assert.True(JsonElement.DeepEquals(alone[m.Second.Address.Path], m.First), m.Second.Address.Path)
            );
        }
    }

    [Fact]
    public void The_file_of_a_quarter_holds_the_rows_of_its_csv_file()
    {
        var site = Composed.Of("");
        var tables = DataTables.Of(site).ToDictionary(t => t.Address.Path);
        foreach (
            var collection in DataDocuments
                .Collections(site)
                .Select(d => d.Compose())
                .Where(c => c.Address.Path.StartsWith("quarters/", StringComparison.Ordinal))
        )
            Assert.Equal(tables[collection.Address.With(".csv").Path].Compose().Rows, collection.Indicators.SelectMany(i => i.Results.Rows));
    }

    private static JsonElement Json(DataDocument document) => JsonDocument.Parse(Written.Bytes(to => JsonFormat.Write(document, to))).RootElement;

    private static JsonElement Json(DataCollection collection) =>
        JsonDocument.Parse(Written.Bytes(to => JsonFormat.Write(collection, to))).RootElement;
}
