using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PmfSite.Tests.Formats.Descriptions;

/// <summary>
/// The CSV on the Web metadata and the data package agree with the files that they describe. .NET has no validator of either, so each rule that
/// the two standards make of columns, types, keys, paths, sizes and digests is asked here of every file.
/// </summary>
public sealed class CsvDescriptionsTests
{
    [Theory]
    [MemberData(nameof(Described.Sites), MemberType = typeof(Described))]
    public async Task Csv_on_the_web_names_every_file_and_each_cell_is_of_its_type(string folder)
    {
        var files = await Described.Files(folder);
        var described = new List<string>();
        foreach (var path in files.Keys.Where(k => k.EndsWith("-metadata.json", StringComparison.Ordinal)))
        {
            var json = files.Json(path);
            Assert.Equal("http://www.w3.org/ns/csvw", json["@context"]![0]!.GetValue<string>());
            Assert.Contains(json["tables"]!.AsArray(), t => Place(path, t!) == path.Replace("-metadata.json", "", StringComparison.Ordinal));
            foreach (var table in json["tables"]!.AsArray())
            {
                var csv = Place(path, table!);
                described.Add(csv);
                Holds(
                    Rfc4180.Read(Encoding.UTF8.GetString(files[csv])),
                    [.. json["tableSchema"]!["columns"]!.AsArray().Select(c => (Text(c!["name"]), Csvw(c["datatype"]!)))],
                    json["tableSchema"]!["primaryKey"]!
                );
            }
        }
        Assert.Equal(files.Keys.Where(k => k.EndsWith(".csv", StringComparison.Ordinal)).Order(), described.Order());
    }

    [Theory]
    [MemberData(nameof(Described.Sites), MemberType = typeof(Described))]
    public async Task The_data_package_names_every_file_with_its_size_its_digest_and_its_columns(string folder)
    {
        var files = await Described.Files(folder);
        var package = files.Json("datapackage.json");
        var resources = package["resources"]!.AsArray();
        Assert.Equal(files.Keys.Where(k => k.EndsWith(".csv", StringComparison.Ordinal)).Order(), resources.Select(r => Text(r!["path"])).Order());
        Assert.Equal(resources.Count, resources.Select(r => Text(r!["name"])).Distinct().Count());
        Assert.All(resources, resource =>
        {
            var bytes = files[Text(resource!["path"])];
            Assert.Matches("^[-a-z0-9._/]+$", Text(resource["name"]));
            Assert.Equal(bytes.Length, resource["bytes"]!.GetValue<int>());
            Assert.Equal("sha256:" + PmfSite.Performance.Digest.Of(bytes), Text(resource["hash"]));
            var schema = resource["schema"] is JsonValue path ? files.Json(path.GetValue<string>()) : resource["schema"]!;
            Holds(
                Rfc4180.Read(Encoding.UTF8.GetString(bytes)),
                [.. schema["fields"]!.AsArray().Select(f => (Text(f!["name"]), Frictionless(f)))],
                schema["primaryKey"]!
            );
        });
    }

    private static void Holds(IReadOnlyList<IReadOnlyList<string>> rows, (string Name, Func<string, bool> Allows)[] columns, JsonNode key)
    {
        Assert.Equal(columns.Select(c => c.Name), rows[0]);
        int[] places = [.. key.AsArray().Select(k => Array.FindIndex(columns, c => c.Name == Text(k)))];
        Assert.Equal(rows.Count - 1, rows.Skip(1).Select(r => string.Join('|', places.Select(p => r[p]))).Distinct().Count());
        foreach (var row in rows.Skip(1))
            Assert.All(columns.Zip(row).Where(c => c.Second.Length > 0), cell =>
                Assert.True(cell.First.Allows(cell.Second), $"{cell.First.Name}: {cell.Second}")
            );
    }

    private static Func<string, bool> Csvw(JsonNode type) =>
        type is JsonValue value
            ? value.GetValue<string>() switch
            {
                "decimal" => IsNumber,
                "string" => _ => true,
                var other => throw new InvalidOperationException(other),
            }
        : Text(type["base"]) == "date" ? IsDate
        : cell => Regex.IsMatch(cell, $"^({Text(type["format"])})$");

    private static Func<string, bool> Frictionless(JsonNode field) =>
        Text(field["type"]) switch
        {
            "number" => IsNumber,
            "date" => IsDate,
            "string" => field["constraints"]?["enum"]?.AsArray() is { } words ? cell => words.Any(w => Text(w) == cell) : _ => true,
            var other => throw new InvalidOperationException(other),
        };

    private static string Place(string metadata, JsonNode table) => new Uri(new Uri("http://x/" + metadata), Text(table["url"])).AbsolutePath[1..];

    private static bool IsNumber(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static bool IsDate(string cell) => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
