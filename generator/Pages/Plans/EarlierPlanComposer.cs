using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.Plans;

/// <summary>Composes the page of a plan that has been succeeded.</summary>
internal static class EarlierPlanComposer
{
    public static EarlierPlanPage Compose(Composition site, EarlierPlan plan)
    {
        var address = Address.EarlierPlan(plan.Id);
        var priorities = site.Published.Framework.EarlierPriorities.Where(p => p.Plan == plan).ToArray();
        return new()
        {
            Path = address.Path,
            Title = plan.Title,
            HeadTitle = HeadTitles.Of(plan.Title, site),
            Description = site.Words.Plan.EarlierPlanDescription(plan.Title, site.Published.Framework.Council.Name),
            Trail = [Links.Home(address, site.Words), new(site.Words.Plan.ThePlan, Address.Plan.From(address))],
            IllustrativeNotice = IllustrativeNotices.Of(
                priorities.SelectMany(site.Published.Serving).Select(i => site.Published.Standing(i).Latest),
                site.Words
            ),
            Searched = [.. priorities.Select(p => p.Title)],
            Frame = FrameComposer.Of(site, address),
            Plan = Ran(plan, site.Words),
            Document = PlanComposer.Document(plan.Title, plan.Address, site.Words),
            Now = new(site.Published.Framework.Plan.Title, Address.Plan.From(address)),
            Priorities = [.. priorities.Select(p => Part(site, p, address))],
        };
    }

    public static string Ran(EarlierPlan plan, Words words) =>
        words.Plan.PlanRan(plan.Title, words.Display.Date(plan.Starts), words.Display.Date(plan.Ends));

    public static Link LinkTo(EarlierPlan plan, Address from, Words words) =>
        new(words.Plan.MeasuresOf(plan.Title), Address.EarlierPlan(plan.Id).From(from));

    private static EarlierPriority Part(Composition site, Priority priority, Address from)
    {
        var measures = site.Published.Serving(priority).Select(i => Measure(site, i, from)).ToArray();
        return new(
            priority.Id,
            priority.Title,
            measures.Length == 0 ? null : new(site.Words.Plan.MeasuresOf(priority.Title), measures),
            Projects.Table(
                site.Words.Plan.ProjectsOfEarlier(priority.Title),
                site.Published.Projects.Where(p => p.Project.Serves.Contains(priority)),
                from,
                site.Words
            )
        );
    }

    private static EarlierMeasure Measure(Composition site, Indicator indicator, Address from)
    {
        var (position, goesOn) = (site.Published.Standing(indicator), Successions.GoesOn(indicator, site, from));
        return indicator.IsOnDashboard(site.Published.Latest.Quarter)
            ? new(Tables.Row(position, from, site.Words), site.Words.Plan.StillReported, goesOn)
            : new(
                Tables.LastResult(position, from, site.Words),
                site.Words.Plan.LastReportedIn(site.Words.Display.Period(indicator.Until!.Value.Period)),
                goesOn
            );
    }
}
