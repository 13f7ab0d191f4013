using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Data;

/// <summary>Lists the documents: one for each indicator, one for each project, and collections of them; each is composed when it is asked
/// for.</summary>
internal static class DataDocuments
{
    public static IEnumerable<Deferred<DataDocument>> Of(Composition site) =>
        site.Published.Content.Indicators.Select(i => new Deferred<DataDocument>(Address.IndicatorJson(i.Id), () => Compose(site, i)));

    public static IEnumerable<Deferred<ProjectDocument>> OfProjects(Composition site) =>
        site.Published.Projects.Select(s => new Deferred<ProjectDocument>(Address.ProjectJson(s.Project.Id), () => Compose(site, s.Project)));

    /// <summary>Everything, each quarter, and each priority and programme that has data.</summary>
    public static IEnumerable<Deferred<DataCollection>> Collections(Composition site) =>
        [
            Collection(site, Address.AllJson, site.Words.Data.AllResultsTitle, () => site.Published.Content.Indicators),
            .. site.Published.Content.Quarters.Select(q => new Deferred<DataCollection>(Address.QuarterJson(q.Quarter.Id), () =>
                ReportedIn(q, site)
            )),
            .. from priority in site.Published.WithData
            let address = Address.Of(priority).With(".json")
            select Collection(site, address, site.Words.Data.ResultsTitle(priority.Title), () => site.Published.Serving(priority)),
        ];

    private static Deferred<DataCollection> Collection(Composition site, Address address, string title, Func<IEnumerable<Indicator>> indicators) =>
        new(address, () => new(address, site.Mark?.Words, title, indicators().Select(i => Compose(site, i))));

    /// <summary>What the quarter reported, under the names that it was approved with.</summary>
    private static DataCollection ReportedIn(QuarterReturn quarter, Composition site)
    {
        var then = site.As(quarter);
        var reported =
            from indicator in then.Published.Content.Indicators
            let points = then
                .Published.Assessment.Of(indicator)
                .AllAsOf(quarter.Quarter)
                .Where(p => p.Outturn.ReportedIn == quarter.Quarter)
                .ToArray()
            where points.Length > 0
            select Compose(then, indicator, points);
        return new(
            Address.QuarterJson(quarter.Quarter.Id),
            site.Mark?.Words,
            site.Words.Data.ResultsTitle(site.Words.Display.QuarterWithMonths(quarter.Quarter)),
            reported
        );
    }

    private static ProjectDocument Compose(Composition site, Project project)
    {
        var address = Address.ProjectJson(project.Id);
        return new(
            address,
            site.Mark?.Words,
            DataTables.Definition(address, project, site.Words),
            DataTables.Milestones(address, [project], site.Published.Content, site.Words)
        );
    }

    private static DataDocument Compose(Composition site, Indicator indicator) =>
        Compose(site, indicator, site.Published.Assessment.Of(indicator).AllAsOf(site.Published.Latest.Quarter));

    private static DataDocument Compose(Composition site, Indicator indicator, IReadOnlyList<HistoryPoint> points)
    {
        var address = Address.IndicatorJson(indicator.Id);
        return new(
            address,
            site.Mark?.Words,
            DataTables.Definitions(address, [indicator], site.Words),
            indicator.IsRated ? [.. site.Published.Framework.Rating.Levels.Select(l => new LevelData(l.Id, l.Word, l.Meaning))] : [],
            [
                .. points
                    .Select(p => p.Working?.Rule)
                    .OfType<RatingRule>()
                    .Distinct()
                    .Select(r => new RuleData(r.Id, [.. r.Steps.Select(step => Step(step, site.Words))])),
            ],
            DataTables.Results(address, points.Select(p => (indicator, p)), site.Words),
            [.. points.Select(p => p.Working is { } working ? Working(working, p) : null)]
        );
    }

    private static WorkingData Working(Working working, HistoryPoint point) =>
        new(
            point.IsJudgedOnForecast ? "forecast" : "result",
            working.Rule.Id,
            working.Value,
            working.Threshold,
            working.Shortfall,
            working.Earlier.Previous,
            working.Earlier.YearAgo,
            [.. working.Steps.Select(s => new StepTakenData(s.Step.Level.Id, s.Limit, s.Holds))]
        );

    private static StepData Step(RuleStep step, Words words)
    {
        var (condition, distance, boundary, comparison) = step.Condition switch
        {
            Within within => ("within", within.Distance, within.Boundary, null),
            AheadBy ahead => ("ahead_by", ahead.Distance, ahead.Boundary, null),
            UpToIntervention upTo => ("up_to_intervention", null, upTo.Boundary, null),
            NoWorseThan than => (
                "no_worse_than",
                null,
                than.Boundary,
                than.Comparison == Comparison.PreviousPeriod ? "previous_period" : "same_period_last_year"
            ),
            Otherwise => ("otherwise", (Distance?)null, (Boundary?)null, (string?)null),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step.Condition, "a condition without a name"),
        };
        return new(
            step.Level.Id,
            condition,
            (distance as ShareOfTarget)?.Share,
            (distance as InUnits)?.Units,
            boundary is { } side ? Keywords.Of(side) : null,
            comparison,
            words.Rules.Sentence(step)
        );
    }
}
