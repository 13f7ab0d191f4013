using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of a plan that has been succeeded.</summary>
internal static class EarlierPlanComposer
{
    public static EarlierPlanPage Compose(Composition site, EarlierPlan plan)
    {
        var address = Address.EarlierPlan(plan.Id);
        var priorities = site.Framework.EarlierPriorities.Where(p => p.Plan == plan).ToArray();
        return new()
        {
            Path = address.Path,
            Title = plan.Title,
            HeadTitle = site.HeadTitle(plan.Title),
            Description = English.EarlierPlanDescription(plan.Title, site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address), new(English.ThePlan, Address.Plan.From(address))],
            IllustrativeNotice = Composition.IllustrativeNotice(priorities.SelectMany(site.Serving).Select(i => site.Standing(i).Latest)),
            Searched = [.. priorities.Select(p => p.Title)],
            Frame = site.Frame(address),
            Plan = Ran(plan),
            Document = PlanComposer.Document(plan.Title, plan.Address),
            Now = new(site.Framework.Plan.Title, Address.Plan.From(address)),
            Priorities = [.. priorities.Select(p => Part(site, p, address))],
        };
    }

    public static string Ran(EarlierPlan plan) => English.PlanRan(plan.Title, Display.Date(plan.Starts), Display.Date(plan.Ends));

    public static Link LinkTo(EarlierPlan plan, Address from) => new(English.MeasuresOf(plan.Title), Address.EarlierPlan(plan.Id).From(from));

    private static EarlierPriority Part(Composition site, Priority priority, Address from)
    {
        var measures = site.Serving(priority).Select(i => Measure(site, i, from)).ToArray();
        return new(
            priority.Id,
            priority.Title,
            measures.Length == 0 ? null : new(English.MeasuresOf(priority.Title), measures),
            Projects.Table(English.ProjectsOfEarlier(priority.Title), site.Projects.Where(p => p.Project.Serves.Contains(priority)), from));
    }

    private static EarlierMeasure Measure(Composition site, Indicator indicator, Address from)
    {
        var (position, goesOn) = (site.Standing(indicator), Successions.GoesOn(indicator, site, from));
        return indicator.IsOnDashboard(site.Latest.Quarter)
            ? new(Tables.Row(position, from), English.StillReported, goesOn)
            : new(Tables.LastResult(position, from), English.LastReportedIn(Display.Period(indicator.Until!.Value.Period)), goesOn);
    }
}
