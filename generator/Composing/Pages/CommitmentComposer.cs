using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of a commitment or outcome.</summary>
internal static class CommitmentComposer
{
    public static CommitmentPage Compose(Composition site, Commitment commitment)
    {
        var address = Address.Commitment(commitment.Id);
        var quarter = site.Latest.Quarter;
        var priority = site.Framework.PriorityOf(commitment);
        var positions = Positions(site, commitment);
        return new()
        {
            Path = address.Path,
            Title = commitment.Title,
            HeadTitle = site.HeadTitle($"{commitment.Title} ({priority.Title})"),
            Description = English.CommitmentDescription(commitment.Title, priority.Title, site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address), Composition.LinkTo(priority, address)],
            IllustrativeNotice = Composition.IllustrativeNotice(positions.Select(p => p.Latest)),
            Frame = site.Frame(address),
            Kind = site.Framework.Plan.Commitment,
            Priority = Composition.LinkTo(priority, address),
            Quarter = Composition.LinkTo(quarter, address),
            Counts = Counting.Count(English.StatusesOf(commitment.Title, Display.Period(quarter.Period)), positions, site.Framework.Rating),
            Kinds = KindSections.Of(commitment.Title, positions, site, address),
            Projects = Projects.Table(English.ProjectsOf(commitment.Title, Display.Period(quarter.Period)), site.Projects.Where(p => p.Project.Commitments.Contains(commitment)), address),
            Left = [.. site.Serving(commitment).Where(i => !i.IsOnDashboard(quarter)).Select(i => Composition.LinkTo(i, address))],
        };
    }

    /// <summary>How its indicators stand that are on the latest dashboard.</summary>
    public static Position[] Positions(Composition site, Commitment commitment) =>
        [.. site.Serving(commitment).Where(i => i.IsOnDashboard(site.Latest.Quarter)).Select(i => site.Position(i, site.Latest))];
}
