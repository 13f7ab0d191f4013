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
        var positions = site.Positions(site.Serving(commitment), site.Latest);
        return new()
        {
            Path = address.Path,
            Title = commitment.Title,
            HeadTitle = site.HeadTitle($"{commitment.Title} ({priority.Title})"),
            Description = site.Words.Plan.CommitmentDescription(commitment.Title, priority.Title, site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address, site.Words), Composition.LinkTo(priority, address, site.Words)],
            IllustrativeNotice = Composition.IllustrativeNotice(positions.Select(p => p.Latest), site.Words),
            Frame = site.Frame(address),
            Kind = site.Framework.Plan.Commitment,
            Priority = Composition.LinkTo(priority, address, site.Words),
            Quarter = Composition.LinkTo(quarter, address, site.Words),
            Counts = Counting.Count(positions, site.Framework.Rating, site.Words),
            ProjectsCounted = Projects.Counted(site.CurrentProjects(p => p.Commitments.Contains(commitment)), site.Words),
            Kinds = KindSections.Of(commitment.Title, positions, site, address),
            Projects = Projects.Table(
                site.Words.Plan.ProjectsOf(commitment.Title, site.Words.Display.Period(quarter.Period)),
                site.Projects.Where(p => p.Project.Commitments.Contains(commitment)),
                address,
                site.Words
            ),
            Left = [.. site.Ended(site.Serving(commitment)).Select(i => Composition.LinkTo(i, address))],
        };
    }
}
