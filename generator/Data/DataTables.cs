using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Data;

/// <summary>Lists every table of figures; each is composed when it is asked for.</summary>
internal static class DataTables
{
    public static IEnumerable<TableFile> Of(Composition site) =>
        site.Mark is { } draft
            ? All(site)
                .Select(file => file with { Columns = DraftMark.On(file.Columns, site.Words), Compose = () => draft.On(file.Compose(), site.Words) })
            : All(site);

    private static IEnumerable<TableFile> All(Composition site)
    {
        yield return Results(
            Address.AllCsv,
            site.Words.Data.AllResultsTitle,
            () => site.Published.Content.Indicators.SelectMany(i => Known(site, i)),
            site.Words
        );
        yield return new(
            Address.DefinitionsCsv,
            site.Words.Data.AllDefinitionsTitle,
            DefinitionColumns.Columns(DefinitionColumns.OfIndicators(site.Words), site.Words),
            () => Definitions(Address.DefinitionsCsv, site.Published.Content.Indicators, site.Words)
        );
        if (site.Published.Projects.Count > 0)
            yield return new(Address.ProjectsCsv, site.Words.Data.AllProjectsTitle, MilestoneColumns.Columns(site.Words), () =>
                Milestones(Address.ProjectsCsv, site.Published.Content.Projects, site.Published.Content, site.Words)
            );
        foreach (var quarter in site.Published.Content.Quarters)
            yield return Results(
                Address.QuarterCsv(quarter.Quarter.Id),
                site.Words.Data.ResultsTitle(site.Words.Display.QuarterWithMonths(quarter.Quarter)),
                () => ReportedIn(site.As(quarter), quarter.Quarter),
                site.Words
            );
        foreach (var priority in site.Published.WithData)
            yield return Results(
                Address.Of(priority).With(".csv"),
                site.Words.Data.ResultsTitle(priority.Title),
                () => site.Published.Serving(priority).SelectMany(i => Known(site, i)),
                site.Words
            );
        foreach (var indicator in site.Published.Content.Indicators)
            yield return Results(
                Address.IndicatorCsv(indicator.Id),
                site.Words.Data.ResultsTitle(indicator.Title),
                () => Known(site, indicator),
                site.Words
            );
    }

    private static TableFile Results(Address address, string title, Func<IEnumerable<(Indicator, HistoryPoint)>> points, Words words) =>
        new(address, title, ResultColumns.Columns(words), () => Results(address, points(), words));

    private static IEnumerable<(Indicator, HistoryPoint)> Known(Composition site, Indicator indicator) =>
        site.Published.Assessment.Of(indicator).AllAsOf(site.Published.Latest.Quarter).Select(p => (indicator, p));

    private static IEnumerable<(Indicator, HistoryPoint)> ReportedIn(Composition site, Quarter quarter) =>
        site.Published.Content.Indicators.SelectMany(i =>
            site.Published.Assessment.Of(i).AllAsOf(quarter).Where(p => p.Outturn.ReportedIn == quarter).Select(p => (i, p))
        );

    /// <param name="points">Each with its indicator as it is defined for everyone: an outturn also knows what becomes of it later.</param>
    public static DataTable Results(Address address, IEnumerable<(Indicator Indicator, HistoryPoint Point)> points, Words words)
    {
        var columns = ResultColumns.All(words);
        return new(
            address,
            ResultColumns.Columns(words),
            [.. points.Select(p => (IReadOnlyList<string>)[.. columns.Select(c => c.Of(p.Point, p.Indicator))])]
        );
    }

    public static DataTable Definitions(Address address, IReadOnlyList<Indicator> indicators, Words words) =>
        Definitions(address, DefinitionColumns.OfIndicators(words), indicators, words);

    public static DataTable Definition(Address address, Project project, Words words) =>
        Definitions(address, DefinitionColumns.OfProjects(words), [project], words);

    private static DataTable Definitions<T>(Address address, IReadOnlyList<DefinitionColumn<T>> columns, IEnumerable<T> all, Words words) =>
        new(address, DefinitionColumns.Columns(columns, words), [.. all.Select(one => (IReadOnlyList<string>)[.. columns.Select(c => c.Of(one))])]);

    /// <summary>How each milestone stood in each quarter that reports on its project: milestone by milestone, in order of time.</summary>
    public static DataTable Milestones(Address address, IEnumerable<Project> projects, Content content, Words words)
    {
        var columns = MilestoneColumns.All(words);
        var rows =
            from project in projects
            let reporting = content.Quarters.Where(q => project.IsReportedIn(q.Quarter))
            let standings = reporting.Select(q => ProjectStandings.Of(project, q, content.Quarters)).ToArray()
            from milestone in project.Milestones
            from standing in standings
            from known in standing.Milestones
            where known.Milestone == milestone
            select (IReadOnlyList<string>)[.. columns.Select(c => c.Of(standing, known))];
        return new(address, MilestoneColumns.Columns(words), [.. rows]);
    }
}

/// <summary>A table that is published as a file: where, with which columns, and its rows when they are asked for.</summary>
/// <param name="Title">What it is, in words that make sense out of context.</param>
internal sealed record TableFile(Address Address, string Title, IReadOnlyList<DataColumn> Columns, Func<DataTable> Compose);
