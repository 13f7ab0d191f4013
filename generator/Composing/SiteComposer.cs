using PmfSite.Composing.Pages;

namespace PmfSite.Composing;

/// <summary>Lists the pages of the site, each composed when it is asked for, but for those that tell of all others: the accessibility statement, and the pages on formats.</summary>
internal static class SiteComposer
{
    /// <summary>The pages on formats, which are composed when every file that they offer was made.</summary>
    public static IEnumerable<Page> Formats(Composition site, Shelf shelf) =>
    [
        FormatsComposer.Compose(site, shelf),
        .. site.Content.Quarters.Select(q => FormatsComposer.Compose(site, q.Quarter, shelf)),
    ];

    /// <summary>The pages that are listened to, which are composed when every recording was made.</summary>
    public static IEnumerable<Page> Listening(Composition site, Shelf shelf) => site.IsHeard ? site.Dashboards.Select(d => ListenComposer.Compose(site, d, shelf)) : [];

    /// <summary>Where both kinds stand.</summary>
    public static IEnumerable<string> PathsOfFormats(Composition site) =>
    [
        Address.Formats.Path,
        .. site.Content.Quarters.Select(q => Address.QuarterFormats(q.Quarter.Id).Path),
        .. site.IsHeard ? site.Content.Quarters.Select(q => Address.Listen(q.Quarter.Id).Path) : [],
    ];

    public static IEnumerable<Func<Page>> Pages(Composition site)
    {
        // The largest pages come first, so that none is left over at the end.
        yield return () => HomeComposer.Compose(site);
        yield return () => IndicatorsComposer.Compose(site);
        yield return () => ExceptionsComposer.Compose(site);
        yield return () => DataComposer.Compose(site);
        yield return () => QuartersComposer.Compose(site);
        yield return () => HowWeJudgeComposer.Compose(site);
        yield return () => StatementComposers.About(site);
        yield return () => FindingComposers.Search(site);
        yield return () => FindingComposers.NotFound(site);
        yield return () => CorrectionsComposer.Compose(site);
        foreach (var edition in site.Editions.Where(e => e.Until is not null))
            yield return () => QuarterComposer.Compose(edition);
        foreach (var quarter in site.Content.Quarters)
        {
            yield return () => QuarterComposer.Compose(site, quarter);
            yield return () => ChangesComposer.Compose(site, quarter);
        }
        foreach (var year in site.Years)
            yield return () => YearComposer.Compose(site, year);
        yield return () => ConcernsComposer.Compose(site);
        yield return () => GlossaryComposer.Compose(site);
        yield return () => CalendarComposer.Compose(site);
        if (site.HasComparisons)
            yield return () => CompareComposer.Compose(site);
        foreach (var report in site.PlaceReports)
            yield return () => PlaceComposer.Compose(site, report);
        foreach (var priority in site.Framework.Priorities)
            yield return () => PriorityComposer.Compose(site, priority);
        foreach (var commitment in site.Framework.Priorities.SelectMany(p => p.Commitments))
            yield return () => CommitmentComposer.Compose(site, commitment);
        yield return () => PlanComposer.Compose(site);
        foreach (var plan in site.Framework.Plan.Follows.Where(site.HasPage))
            yield return () => EarlierPlanComposer.Compose(site, plan);
        if (site.Projects.Count > 0)
            yield return () => ProjectsComposer.Compose(site);
        foreach (var project in site.Projects)
            yield return () => ProjectComposer.Compose(site, project);
        foreach (var grouping in site.Groupings.All)
        {
            yield return () => GroupComposer.Compose(site, grouping);
            foreach (var group in grouping.Groups)
                yield return () => GroupComposer.Compose(site, grouping, group);
        }
        foreach (var indicator in site.Content.Indicators)
        {
            yield return () => IndicatorComposer.Compose(site, indicator);
            yield return () => CardComposer.Compose(site, indicator);
            yield return () => IndicatorTrailComposer.Compose(site, indicator);
        }
    }
}
