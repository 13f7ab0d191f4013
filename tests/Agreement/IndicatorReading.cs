using System.Text.Json;
using AngleSharp.Dom;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Tests.Formats;

namespace PmfSite.Tests.Agreement;

/// <summary>A result as it is published three times over: in the JSON file, in the CSV file, and in a table of its page.</summary>
internal sealed record Result(JsonElement Json, CsvLine Csv, SeenResult Seen)
{
    public bool IsJudged => Csv["rule"].Length > 0;

    public bool IsJudgedOnForecast => Csv["judged_on"] == "forecast";

    public bool IsJudgedOnResult => IsJudged && !IsJudgedOnForecast;

    public decimal? Value => Recount.Number(Json, "value");

    public decimal Miss(decimal value) => Recount.Measured(Json, value).Miss;
}

/// <summary>What the site says of one indicator.</summary>
internal sealed class IndicatorReading
{
    public IndicatorReading(Indicator indicator, Published site)
    {
        (Indicator, Site, Page, Json) = (indicator, site, site.Page(Address.Indicator(indicator.Id)), site.Json(indicator));
        var lines = site.Csv(Address.IndicatorCsv(indicator.Id));
        var results = Json.GetProperty("results").EnumerateArray().ToArray();
        var tables = Page.QuerySelectorAll("table.stack").Select(SeenResult.In).ToArray();
        Assert.Equal(results.Length, lines.Count);
        Assert.Equal(results.Length, tables.Sum(t => t.Count));
        var sorted = results.Zip(lines).ToLookup(r => Sort(r.Second, indicator));
        History = Join(sorted["history"], tables[0]);
        Others =
        [
            .. Join(sorted["months"], sorted["months"].Any() ? tables[1] : []),
            .. Join(sorted["years"], sorted["years"].Any() ? tables[^1] : []),
        ];
    }

    public Indicator Indicator { get; }

    public Published Site { get; }

    public IDocument Page { get; }

    public JsonElement Json { get; }

    /// <summary>The results that the status and the chart speak of, in order of time.</summary>
    public IReadOnlyList<Result> History { get; }

    /// <summary>The months behind quarters, and the years made from parts.</summary>
    public IReadOnlyList<Result> Others { get; }

    public IEnumerable<Result> All => History.Concat(Others);

    public Result? Latest => History.LastOrDefault(r => r.Value is not null);

    /// <summary>In which of its tables a result stands.</summary>
    public static string Sort(CsvLine line, Indicator indicator) =>
        line["period"] switch
        {
            var month when indicator.IsReportedByMonth && month.Contains("-m", StringComparison.Ordinal) => "months",
            { Length: 7 } when indicator.Combine is not null => "years",
            _ => "history",
        };

    private static Result[] Join(IEnumerable<(JsonElement Json, CsvLine Csv)> published, IReadOnlyList<SeenResult> seen)
    {
        var files = published.ToArray();
        Assert.Equal(files.Length, seen.Count);
        return [.. files.Zip(seen, (file, row) => new Result(file.Json, file.Csv, row))];
    }
}
