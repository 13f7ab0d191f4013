using PmfSite.Charting;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.Plans;

/// <summary>Composes the page of the plan.</summary>
internal static class PlanComposer
{
    public static PlanPage Compose(Composition site)
    {
        var address = Address.Plan;
        var plan = site.Published.Framework.Plan;
        var branches = site.Published.Framework.Priorities.Select(p => Branch(site, p, address)).ToArray();
        return new()
        {
            Path = address.Path,
            Title = site.Words.Plan.ThePlan,
            HeadTitle = HeadTitles.Of(site.Words.Plan.ThePlan, site),
            Description = site.Words.Plan.PlanDescription(plan.Title, site.Published.Framework.Council.Name, site.Called.Priorities),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            Plan = site.Words.Plan.PlanRuns(plan.Title, site.Words.Display.Date(plan.Starts), site.Words.Display.Date(plan.Ends)),
            Document = Document(plan.Title, plan.Address, site.Words),
            Vision = site.Published.Framework.Vision,
            Drawing = new(PlanDrawing.Draw(Outline(site, branches))),
            Branches = branches,
            Balance = Balance(site),
            Before =
            [
                .. plan.Follows.Select(p => new PlanBefore(
                    EarlierPlanComposer.Ran(p, site.Words),
                    site.Published.Tells(p) ? EarlierPlanComposer.LinkTo(p, address, site.Words) : null,
                    Document(p.Title, p.Address, site.Words)
                )),
            ],
        };
    }

    public static Link? Document(string title, string? address, Words words) => address is null ? null : new(words.Plan.ReadThePlan(title), address);

    private static PlanBranch Branch(Composition site, Priority priority, Address from)
    {
        var indicators = Shown(site, site.Published.Serving(priority));
        var projects = site
            .Published.Projects.Where(p => p.AsOf == site.Published.Latest && p.Project.Serves.Contains(priority))
            .Select(p => p.Project)
            .ToArray();
        return new(
            Links.To(priority, from, site.Words),
            priority.Part == PlanPart.Priority ? site.Called.Priority : site.Words.Plan.Programme,
            [.. priority.Commitments.Select(c => new PlanTwig(Links.To(c, from), Leaves(i => i.Commitment == c, p => p.Commitments.Contains(c))))],
            Leaves(i => i.Commitment is null || !priority.Commitments.Contains(i.Commitment), p => !p.Commitments.Any(priority.Commitments.Contains))
        );

        PlanLeaves Leaves(Func<Indicator, bool> indicator, Func<Project, bool> project) =>
            new([.. indicators.Where(indicator).Select(i => Links.To(i, from))], [.. projects.Where(project).Select(p => Links.To(p, from))]);
    }

    private static PlanOutline Outline(Composition site, PlanBranch[] branches) =>
        new(
            site.Mark?.On(site.Words.Plan.PlanDrawingName(site.Published.Framework.Plan.Title), site.Words)
                ?? site.Words.Plan.PlanDrawingName(site.Published.Framework.Plan.Title),
            site.Published.Framework.Vision,
            site.Mark?.Words ?? "",
            [
                .. branches.Select(b => new PlanColumn(
                    new(b.Part.Text, b.Kind),
                    [
                        .. b.Commitments.Select(c => new PlanBox(
                            c.Commitment.Text,
                            site.Words.Plan.ServedBy(c.Leaves.Indicators.Count, c.Leaves.Projects.Count)
                        )),
                        .. Others(b, site.Words),
                    ]
                )),
            ]
        );

    private static PlanBox[] Others(PlanBranch branch, Words words) =>
        branch.Others is { Indicators.Count: 0, Projects.Count: 0 }
            ? []
            :
            [
                new(
                    branch.Commitments.Count == 0 ? words.Plan.MeasuredBy : words.Plan.OtherMeasures,
                    words.Plan.ServedBy(branch.Others.Indicators.Count, branch.Others.Projects.Count)
                ),
            ];

    private static Indicator[] Shown(Composition site, IEnumerable<Indicator> indicators) =>
        [.. site.Published.Positions(indicators, site.Published.Latest).Select(p => p.Indicator)];

    private static BalanceTable Balance(Composition site)
    {
        var shown = Shown(site, site.Published.Content.Indicators);
        var kinds = site.Published.Framework.Kinds.Where(k => shown.Any(i => i.Kind == k)).ToArray();
        return new(
            site.Words.Plan.BalanceCaption(site.Words.Display.Period(site.Published.Latest.Quarter.Period)),
            [.. kinds.Select(k => k.Plural)],
            [
                .. site.Published.Framework.Priorities.Select(p => Row(p.Title, Shown(site, site.Published.Serving(p)))),
                Row(site.Words.Frame.AllIndicators, shown),
            ],
            shown.Any(i => i.Serves.Count > 1) ? site.Words.Plan.CountedInEach : ""
        );

        BalanceRow Row(string part, Indicator[] indicators) =>
            new(
                part,
                [.. kinds.Select(k => site.Words.Display.Count(indicators.Count(i => i.Kind == k)))],
                site.Words.Display.Count(indicators.Length)
            );
    }
}
