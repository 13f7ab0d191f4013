using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>Lists every table of figures; each is composed when it is asked for.</summary>
internal static class DataTables
{
    private static readonly (string Name, Func<Indicator, string> Of)[] DefinitionColumns =
    [
        ("indicator", i => i.Id),
        ("title", i => i.Title),
        ("definition", i => i.Definition),
        ("why_it_matters", i => i.Matters),
        ("kind", i => i.Kind.Title),
        ("serves", i => string.Join("; ", i.Serves.Select(Display.Title))),
        ("unit", i => i.Unit.Name),
        ("covers", i => Words.Of(i.Covers)),
        ("combine", i => i.Combine is { } how ? Words.Of(how) : ""),
        ("judged_on", i => i.IsRated ? Words.Of(i.JudgedOn) : ""),
        ("polarity", i => Words.Of(i.Polarity)),
        ("frequency", i => Display.Frequency(i.Frequency)),
        ("owner", i => i.Owner.Title),
        ("service", i => i.Service.Title),
        ("panel", i => i.Panel?.Title ?? ""),
        ("data_source", i => i.DataSource),
        ("comparability", i => i.Comparability ?? ""),
    ];

    private static readonly (string Name, Func<Project, string> Of)[] ProjectColumns =
    [
        ("project", p => p.Id),
        ("title", p => p.Title),
        ("purpose", p => p.Purpose),
        ("serves", p => string.Join("; ", p.Serves.Select(Display.Title))),
        ("commitments", p => string.Join("; ", p.Commitments.Select(c => c.Title))),
        ("owner", p => p.Owner.Title),
        ("escalation", p => p.Escalation.Title),
    ];

    private static readonly DataColumn[] Columns = [.. ResultColumns.All.Select(c => new DataColumn(c.Name, c.IsNumber))];

    public static IEnumerable<Func<DataTable>> Of(Composition site) =>
        site.Mark is { } draft ? All(site).Select(compose => (Func<DataTable>)(() => draft.On(compose()))) : All(site);

    private static IEnumerable<Func<DataTable>> All(Composition site)
    {
        yield return () => Results(Address.AllCsv, site.Content.Indicators.SelectMany(i => Known(site, i)));
        yield return () => Definitions(Address.DefinitionsCsv, site.Content.Indicators);
        if (site.Projects.Count > 0)
            yield return () => Milestones(Address.ProjectsCsv, site.Content.Projects, site.Content);
        foreach (var quarter in site.Content.Quarters)
            yield return () => Results(Address.QuarterCsv(quarter.Quarter.Id), ReportedIn(site.As(quarter), quarter.Quarter));
        foreach (var indicator in site.Content.Indicators)
            yield return () => Results(Address.IndicatorCsv(indicator.Id), Known(site, indicator));
    }

    private static IReadOnlyList<HistoryPoint> Known(Composition site, Indicator indicator) =>
        site.Assessment.Of(indicator).AllAsOf(site.Latest.Quarter);

    private static IEnumerable<HistoryPoint> ReportedIn(Composition site, Quarter quarter) =>
        site.Content.Indicators.SelectMany(i => site.Assessment.Of(i).AllAsOf(quarter).Where(p => p.Outturn.ReportedIn == quarter));

    public static DataTable Results(Address address, IEnumerable<HistoryPoint> points) => new(
        address,
        Columns,
        [.. points.Select(p => (IReadOnlyList<string>)[.. ResultColumns.All.Select(c => c.Of(p))])]);

    public static DataTable Definitions(Address address, IReadOnlyList<Indicator> indicators) => new(
        address,
        [.. DefinitionColumns.Select(d => new DataColumn(d.Name, IsNumber: false))],
        [.. indicators.Select(i => (IReadOnlyList<string>)[.. DefinitionColumns.Select(d => d.Of(i))])]);

    public static DataTable Definition(Address address, Project project) => new(
        address,
        [.. ProjectColumns.Select(c => new DataColumn(c.Name, IsNumber: false))],
        [[.. ProjectColumns.Select(c => c.Of(project))]]);

    /// <summary>How each milestone stood in each quarter that reports on its project: milestone by milestone, in order of time.</summary>
    public static DataTable Milestones(Address address, IEnumerable<Project> projects, Content content) => new(
        address,
        [.. MilestoneColumns.All.Select(c => new DataColumn(c.Name, IsNumber: false))],
        [
            .. from project in projects
               let standings = content.Quarters.Where(q => project.IsReportedIn(q.Quarter)).Select(q => ProjectStandings.Of(project, q, content.Quarters)).ToArray()
               from milestone in project.Milestones
               from standing in standings
               from known in standing.Milestones
               where known.Milestone == milestone
               select (IReadOnlyList<string>)[.. MilestoneColumns.All.Select(c => c.Of(standing, known))],
        ]);
}
