using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;

namespace PmfSite.Pages.Commitments;

/// <summary>Composes the page of a commitment or outcome.</summary>
internal static class CommitmentComposer
{
    public static CommitmentPage Compose(Composition site, Commitment commitment)
    {
        var address = Address.Commitment(commitment.Id);
        var quarter = site.Published.Latest.Quarter;
        var priority = site.Published.Framework.PriorityOf(commitment);
        var positions = site.Published.Positions(site.Published.Serving(commitment), site.Published.Latest);
        return new()
        {
            Path = address.Path,
            Title = commitment.Title,
            HeadTitle = HeadTitles.Of(site.Words.Frame.TitleIn(commitment.Title, priority.Title), site),
            Description = site.Words.Plan.CommitmentDescription(commitment.Title, priority.Title, site.Published.Framework.Council.Name),
            Trail = [Links.Home(address, site.Words), Links.To(priority, address, site.Words)],
            IllustrativeNotice = IllustrativeNotices.Of(positions.Select(p => p.Latest), site.Words),
            Frame = FrameComposer.Of(site, address),
            Kind = site.Called.Commitment,
            Priority = Links.To(priority, address, site.Words),
            Quarter = Links.To(quarter, address, site.Words),
            Counts = Counting.Count(positions, site.Published.Framework.Rating, site.Words),
            ProjectsCounted = Projects.Counted(site.Published.CurrentProjects(p => p.Commitments.Contains(commitment)), site.Words),
            Kinds = KindSections.Of(commitment.Title, positions, site, address),
            Projects = Projects.Table(
                site.Words.Plan.ProjectsOf(commitment.Title, site.Words.Display.Period(quarter.Period)),
                site.Published.Projects.Where(p => p.Project.Commitments.Contains(commitment)),
                address,
                site.Words
            ),
            Left = [.. site.Published.Ended(site.Published.Serving(commitment)).Select(i => Links.To(i, address))],
        };
    }
}
