using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Readings;

namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>All that the files of a site must tell of its indicators, and whether they do.</summary>
internal sealed class EveryFormat
{
    /// <summary>The words of printed files, which are taken out once.</summary>
    private readonly Dictionary<byte[], string> sheets = [];

    private readonly BuiltSite built;
    private readonly IReadOnlyList<string> standings;
    private readonly IReadOnlyList<(Readable Readable, IReadOnlyList<Told> Told)> dashboards;
    private readonly IReadOnlyList<(Readable Readable, Told Told)> indicators;

    public EveryFormat(BuiltSite built)
    {
        this.built = built;
        standings = Told.Standings(Site.Published.Framework.Rating);
        dashboards = [.. Readable.Dashboards(Site).Zip(Site.Published.Content.Quarters, (readable, quarter) => (readable, Told.On(quarter, Site)))];
        indicators =
        [
            .. Readable
                .Indicators(Site)
                .Zip(Site.Published.Content.Indicators, (readable, indicator) => (readable, Told.Of(Site.Published.Standing(indicator)))),
        ];
    }

    private Composition Site => built.Site;

    /// <summary>What is made without any external program.</summary>
    public IEnumerable<Statement> WithoutPrograms(Change change) =>
        [
            .. Running(".txt", Readers.Text, Form.Written, change),
            .. OfDashboards("-script.txt", Readers.Text, Form.Spoken, change),
            .. OfDashboards("-large-print.html", Readers.Page, Form.Written, change),
            .. OfIndicators(".large-print.html", Readers.Page, Form.Written, change),
            .. OfDashboards(".epub", Readers.Book, Form.Written, change),
            .. Spreadsheets(change),
            .. Figures(change),
        ];

    /// <summary>What is printed.</summary>
    public async Task<IReadOnlyList<Statement>> Printed(Change change)
    {
        var statements = new List<Statement>();
        foreach (var ending in Site.Config.Formats.PointSizes.Select(points => Invariant($"-large-print-{points}.pdf")).Append(".pdf"))
        {
            foreach (var bytes in dashboards.Select(d => built.Files[d.Readable.File(ending).Path]).Where(b => !sheets.ContainsKey(b)))
                sheets[bytes] = await Readers.Sheets(bytes);
            statements.AddRange(OfDashboards(ending, bytes => sheets[bytes], Form.Written, change));
        }
        return statements;
    }

    /// <summary>Braille, contracted and not, as it is translated back.</summary>
    public async Task<IReadOnlyList<Statement>> InBraille(Change change)
    {
        var statements = new List<Statement>();
        foreach (var (ending, table) in new[] { ("-braille-uncontracted.brf", "en-ueb-g1.ctb"), ("-braille-contracted.brf", "en-ueb-g2.ctb") })
        {
            var files = built.Files.Where(f => f.Key.EndsWith(ending, StringComparison.Ordinal)).ToArray();
            var back = await Readers.Braille(files, table);
            var texts = files.ToDictionary(f => f.Value, f => back[f.Key]);
            statements.AddRange(Running(ending, bytes => texts[bytes], Form.Written, change));
        }
        return statements;
    }

    private IEnumerable<Statement> Running(string ending, Func<byte[], string> read, Form form, Change change) =>
        [.. OfDashboards(ending, read, form, change), .. OfIndicators(ending, read, form, change)];

    private IEnumerable<Statement> OfDashboards(string ending, Func<byte[], string> read, Form form, Change change) =>
        from dashboard in dashboards
        let file = dashboard.Readable.File(ending).Path
        let text = RunningText.Dashboard(file, read(built.Files[file]), form, dashboard.Told, standings)
        from told in dashboard.Told
        from statement in text.Tells(told.With(change, Site.Published.Framework.Rating))
        select statement;

    private IEnumerable<Statement> OfIndicators(string ending, Func<byte[], string> read, Form form, Change change) =>
        from indicator in indicators
        let file = indicator.Readable.File(ending).Path
        let text = RunningText.Alone(file, read(built.Files[file]), form, indicator.Told, standings)
        from statement in text.Tells(indicator.Told.With(change, Site.Published.Framework.Rating))
        select statement;

    private IEnumerable<Statement> Spreadsheets(Change change) =>
        from dashboard in dashboards
        let told = dashboard.Told.Select(t => t.With(change, Site.Published.Framework.Rating)).ToArray()
        let latest = told.SelectMany(t => new[] { t.Shown }.OfType<ToldResult>().Select(r => (t.When, t.Indicator, $"{t.Title} | {r.OnSheet}")))
            .ToArray()
        let history = told.SelectMany(t => t.Known.Select(r => (t.When, t.Indicator, $"{t.Title} | {r.OnSheet}"))).ToArray()
        from format in new (string Ending, Func<string, byte[], string, FiledResults> Read)[]
        {
            (".ods", FiledResults.Ods),
            (".xlsx", FiledResults.Xlsx),
        }
        let file = dashboard.Readable.File(format.Ending).Path
        from statement in format
            .Read(file, built.Files[file], "Results")
            .Tells(latest)
            .Concat(format.Read(file, built.Files[file], "History").Tells(history))
        select statement;

    /// <summary>Each quarter, everything, each part of the plan and each indicator, as CSV and as JSON.</summary>
    private IEnumerable<Statement> Figures(Change change)
    {
        var latest = Site.Published.Latest;
        (Address Csv, (string, string, string)[] Rows)[] files =
        [
            .. Site.Published.Content.Quarters.Select(q =>
                (
                    Address.QuarterCsv(q.Quarter.Id),
                    Rows(Site.As(q), q, Site.As(q).Published.Content.Indicators, p => p.Outturn.ReportedIn == q.Quarter, change)
                )
            ),
            (Address.AllCsv, Rows(Site, latest, Site.Published.Content.Indicators, _ => true, change)),
            .. Site.Published.WithData.Select(p => (Address.Of(p).With(".csv"), Rows(Site, latest, Site.Published.Serving(p), _ => true, change))),
            .. Site.Published.Content.Indicators.Select(i => (Address.IndicatorCsv(i.Id), Rows(Site, latest, [i], _ => true, change))),
        ];
        return files.SelectMany(f =>
            FiledResults
                .Csv(f.Csv.Path, built.Files[f.Csv.Path])
                .Tells(f.Rows)
                .Concat(FiledResults.Json(f.Csv.With(".json").Path, built.Files[f.Csv.With(".json").Path]).Tells(f.Rows))
        );
    }

    private (string, string, string)[] Rows(
        Composition site,
        QuarterReturn quarter,
        IEnumerable<Indicator> of,
        Func<HistoryPoint, bool> isThere,
        Change change
    ) =>
        [
            .. from indicator in of
            from point in site.Published.Assessment.Of(indicator).AllAsOf(quarter.Quarter).Where(isThere)
            let result = ToldResult.Of(point, indicator).With(change, [.. Site.Published.Framework.Rating.Levels.Select(l => l.Word)])
            select (quarter.Quarter.Id, indicator.Id, $"{indicator.Id} | {result.Filed}"),
        ];
}
