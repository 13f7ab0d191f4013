using System.Text;
using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;

namespace PmfSite.Formats;

/// <summary>The figures as CSV: UTF-8, RFC 4180, one header row, no notes inside, numbers exactly as they were recorded.</summary>
internal static class CsvFormat
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<Func<Task<SiteFile>>> Files(Composition site)
    {
        yield return Make(() => new(Address.AllCsv.Path, Results(site.Content.Indicators.SelectMany(i => Points(site, i)))));
        yield return Make(() => new(Address.DefinitionsCsv.Path, Definitions(site.Content.Indicators)));
        foreach (var quarter in site.Content.Quarters)
            yield return Make(() => new(Address.QuarterCsv(quarter.Quarter.Id).Path, Results(InQuarter(site, quarter.Quarter))));
        foreach (var indicator in site.Content.Indicators)
            yield return Make(() => new(Address.IndicatorCsv(indicator.Id).Path, Results(Points(site, indicator))));
    }

    private static Func<Task<SiteFile>> Make(Func<SiteFile> make) => () => Task.FromResult(make());

    private static IReadOnlyList<HistoryPoint> Points(Composition site, Indicator indicator) =>
        site.Assessment.Of(indicator).AsOf(site.Latest.Quarter);

    private static IEnumerable<HistoryPoint> InQuarter(Composition site, Quarter quarter) =>
        site.Content.Indicators.SelectMany(i => site.Assessment.Of(i).AsOf(quarter).Where(p => p.Outturn.ReportedIn == quarter));

    private static byte[] Results(IEnumerable<HistoryPoint> points) =>
        Table(ResultColumns.All.Select(c => c.Name), points.Select(p => ResultColumns.All.Select(c => c.Of(p))));

    private static byte[] Definitions(IEnumerable<Indicator> indicators) => Table(
        ["indicator", "title", "definition", "why_it_matters", "kind", "serves", "unit", "polarity", "frequency", "owner", "service", "panel", "data_source", "comparability"],
        indicators.Select(i => (IEnumerable<string>)
        [
            i.Id, i.Title, i.Definition, i.Matters, i.Kind.Title, string.Join("; ", i.Serves.Select(p => p.Title)), i.Unit.Name,
            i.Polarity.ToString().ToLowerInvariant(), Display.Frequency(i.Frequency), i.Owner.Title, i.Service.Title, i.Panel?.Title ?? "",
            i.DataSource, i.Comparability ?? "",
        ]));

    private static byte[] Table(IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        using var bytes = new MemoryStream();
        using (var csv = new StreamWriter(bytes, Utf8, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(header))
                Row(row, csv);
        }
        return bytes.ToArray();
    }

    private static void Row(IEnumerable<string> cells, StreamWriter csv)
    {
        var comma = "";
        foreach (var cell in cells)
        {
            csv.Write(comma);
            csv.Write(Cell(cell));
            comma = ",";
        }
        csv.Write("\r\n");
    }

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
