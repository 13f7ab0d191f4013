using PmfSite.Composing;
using PmfSite.Pages.AllCorrections;
using PmfSite.Pages.AllIndicators;
using PmfSite.Pages.AllProjects;
using PmfSite.Pages.Cards;
using PmfSite.Pages.Commitments;
using PmfSite.Pages.Compare;
using PmfSite.Pages.Concerns;
using PmfSite.Pages.DataFiles;
using PmfSite.Pages.Exceptions;
using PmfSite.Pages.Finding;
using PmfSite.Pages.Groups;
using PmfSite.Pages.Home;
using PmfSite.Pages.HowWeJudge;
using PmfSite.Pages.Indicators;
using PmfSite.Pages.IndicatorTrail;
using PmfSite.Pages.OneProject;
using PmfSite.Pages.PastQuarters;
using PmfSite.Pages.Place;
using PmfSite.Pages.Plans;
using PmfSite.Pages.Priorities;
using PmfSite.Pages.Quarters;
using PmfSite.Pages.ReportingCalendar;
using PmfSite.Pages.Statements;
using PmfSite.Pages.Terms;
using PmfSite.Pages.WhatChanged;
using PmfSite.Pages.Years;
using PmfSite.Parts;

namespace PmfSite.Pages;

/// <summary>
/// Lists the pages of the site, each composed when it is asked for, but for those that tell of other files: the accessibility statement, and the
/// pages on formats and on listening.
/// </summary>
internal static class SiteComposer
{
    public static IEnumerable<Deferred<Page>> Pages(Composition site) =>
        [
            // The largest pages come first, so that none is left over at the end.
            .. OfEverything(site),
            .. OfQuarters(site),
            .. OfThePlan(site),
            .. site.Groupings.All.SelectMany(grouping => OfGroups(site, grouping)),
            .. OfIndicators(site),
        ];

    private static IEnumerable<Deferred<Page>> OfEverything(Composition site)
    {
        yield return new(Address.Home, () => HomeComposer.Compose(site));
        yield return new(Address.Indicators, () => IndicatorsComposer.Compose(site));
        yield return new(Address.Exceptions, () => ExceptionsComposer.Compose(site));
        yield return new(Address.Data, () => DataComposer.Compose(site));
        yield return new(Address.Quarters, () => QuartersComposer.Compose(site));
        yield return new(Address.HowWeJudge, () => HowWeJudgeComposer.Compose(site));
        yield return new(Address.About, () => AboutComposer.Compose(site));
        yield return new(Address.Search, () => SearchComposer.Compose(site));
        yield return new(Address.NotFound(site.Config.Address), () => NotFoundComposer.Compose(site));
        yield return new(Address.Corrections, () => CorrectionsComposer.Compose(site));
        yield return new(Address.Concerns, () => ConcernsComposer.Compose(site));
        yield return new(Address.Glossary, () => GlossaryComposer.Compose(site));
        yield return new(Address.Calendar, () => CalendarComposer.Compose(site));
        if (site.Published.HasComparisons)
            yield return new(Address.Compare, () => CompareComposer.Compose(site));
    }

    private static IEnumerable<Deferred<Page>> OfQuarters(Composition site)
    {
        foreach (var edition in site.Published.Editions.Where(e => e.Until is not null))
            yield return new(EditionLinks.Page(edition), () => QuarterComposer.Compose(site, edition));
        foreach (var quarter in site.Published.Content.Quarters)
        {
            yield return new(Address.Quarter(quarter.Quarter.Id), () => QuarterComposer.Compose(site, quarter));
            yield return new(Address.Changes(quarter.Quarter.Id), () => ChangesComposer.Compose(site, quarter));
        }
        foreach (var year in site.Published.Years)
            yield return new(Address.Quarter(year.Key.Id), () => YearComposer.Compose(site, year));
        foreach (var report in site.Published.PlaceReports)
            yield return new(PlaceComposer.AddressOf(site, report), () => PlaceComposer.Compose(site, report));
    }

    private static IEnumerable<Deferred<Page>> OfThePlan(Composition site)
    {
        foreach (var priority in site.Published.Framework.Priorities)
            yield return new(Address.Of(priority), () => PriorityComposer.Compose(site, priority));
        foreach (var commitment in site.Published.Framework.Priorities.SelectMany(p => p.Commitments))
            yield return new(Address.Commitment(commitment.Id), () => CommitmentComposer.Compose(site, commitment));
        yield return new(Address.Plan, () => PlanComposer.Compose(site));
        foreach (var plan in site.Published.Framework.Plan.Follows.Where(site.Published.Tells))
            yield return new(Address.EarlierPlan(plan.Id), () => EarlierPlanComposer.Compose(site, plan));
        if (site.Published.Projects.Count > 0)
            yield return new(Address.Projects, () => ProjectsComposer.Compose(site));
        foreach (var project in site.Published.Projects)
            yield return new(Address.Project(project.Project.Id), () => ProjectComposer.Compose(site, project));
    }

    private static IEnumerable<Deferred<Page>> OfGroups(Composition site, Grouping grouping)
    {
        yield return new(Address.Grouping(grouping.Id), () => GroupComposer.Compose(site, grouping));
        foreach (var group in grouping.Groups)
            yield return new(Address.Group(grouping.Id, group.Id), () => GroupComposer.Compose(site, grouping, group));
    }

    private static IEnumerable<Deferred<Page>> OfIndicators(Composition site)
    {
        foreach (var indicator in site.Published.Content.Indicators)
        {
            yield return new(Address.Indicator(indicator.Id), () => IndicatorComposer.Compose(site, indicator));
            yield return new(Address.Card(indicator.Id), () => CardComposer.Compose(site, indicator));
            yield return new(Address.IndicatorTrail(indicator.Id), () => IndicatorTrailComposer.Compose(site, indicator));
        }
    }
}
