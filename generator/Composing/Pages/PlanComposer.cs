using PmfSite.Charting;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of the plan.</summary>
internal static class PlanComposer
{
    public static PlanPage Compose(Composition site)
    {
        var address = Address.Plan;
        var plan = site.Framework.Plan;
        var branches = site.Framework.Priorities.Select(p => Branch(site, p, address)).ToArray();
        return new()
        {
            Path = address.Path,
            Title = English.ThePlan,
            HeadTitle = site.HeadTitle(English.ThePlan),
            Description = English.PlanDescription(plan.Title, site.Framework.Council.Name, English.InSentence(plan.Priorities)),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Plan = English.PlanRuns(plan.Title, Display.Date(plan.Starts), Display.Date(plan.Ends)),
            Document = Document(plan.Title, plan.Address),
            Vision = site.Framework.Vision,
            Drawing = new(PlanDrawing.Draw(Outline(site, branches))),
            Branches = branches,
            Balance = Balance(site),
            Before = [.. plan.Follows.Select(p => new PlanBefore(EarlierPlanComposer.Ran(p), site.HasPage(p) ? EarlierPlanComposer.LinkTo(p, address) : null, Document(p.Title, p.Address)))],
        };
    }

    public static Link? Document(string title, string? address) => address is null ? null : new(English.ReadThePlan(title), address);

    private static PlanBranch Branch(Composition site, Priority priority, Address from)
    {
        var indicators = Shown(site, site.Serving(priority));
        var projects = site.Projects.Where(p => p.AsOf == site.Latest && p.Project.Serves.Contains(priority)).Select(p => p.Project).ToArray();
        return new(
            Composition.LinkTo(priority, from),
            priority.Part == PlanPart.Priority ? site.Framework.Plan.Priority : English.Programme,
            [.. priority.Commitments.Select(c => new PlanTwig(Composition.LinkTo(c, from), Leaves(i => i.Commitment == c, p => p.Commitments.Contains(c))))],
            Leaves(
                i => i.Commitment is null || !priority.Commitments.Contains(i.Commitment),
                p => !p.Commitments.Any(priority.Commitments.Contains)));

        PlanLeaves Leaves(Func<Indicator, bool> indicator, Func<Project, bool> project) => new(
            [.. indicators.Where(indicator).Select(i => Composition.LinkTo(i, from))],
            [.. projects.Where(project).Select(p => Composition.LinkTo(p, from))]);
    }

    private static PlanOutline Outline(Composition site, PlanBranch[] branches) => new(
        site.Mark?.On(English.PlanDrawingName(site.Framework.Plan.Title)) ?? English.PlanDrawingName(site.Framework.Plan.Title),
        site.Framework.Vision,
        site.Mark?.Words ?? "",
        [.. branches.Select(b => new PlanColumn(new(b.Part.Text, b.Kind), [.. b.Commitments.Select(c => new PlanBox(c.Commitment.Text, English.ServedBy(c.Leaves.Indicators.Count, c.Leaves.Projects.Count))), .. Others(b)]))]);

    private static PlanBox[] Others(PlanBranch branch) => branch.Others is { Indicators.Count: 0, Projects.Count: 0 }
        ? []
        : [new(branch.Commitments.Count == 0 ? English.MeasuredBy : English.OtherMeasures, English.ServedBy(branch.Others.Indicators.Count, branch.Others.Projects.Count))];

    private static Indicator[] Shown(Composition site, IEnumerable<Indicator> indicators) => [.. site.Positions(indicators, site.Latest).Select(p => p.Indicator)];

    private static BalanceTable Balance(Composition site)
    {
        var shown = Shown(site, site.Content.Indicators);
        var kinds = site.Framework.Kinds.Where(k => shown.Any(i => i.Kind == k)).ToArray();
        return new(
            English.BalanceCaption(Display.Period(site.Latest.Quarter.Period)),
            [.. kinds.Select(k => k.Plural)],
            [.. site.Framework.Priorities.Select(p => Row(p.Title, Shown(site, site.Serving(p)))), Row(English.AllIndicators, shown)],
            shown.Any(i => i.Serves.Count > 1) ? English.CountedInEach : "");

        BalanceRow Row(string part, Indicator[] indicators) =>
            new(part, [.. kinds.Select(k => Display.Count(indicators.Count(i => i.Kind == k)))], Display.Count(indicators.Length));
    }
}
