using PmfSite.Composing;
using PmfSite.Parts;

namespace PmfSite.Pages.AllProjects;

/// <summary>Composes the list of all projects.</summary>
internal static class ProjectsComposer
{
    public static ProjectsPage Compose(Composition site)
    {
        var address = Address.Projects;
        var months = site.Words.Display.Period(site.Published.Latest.Quarter.Period);
        return new()
        {
            Path = address.Path,
            Title = site.Words.Plan.Projects,
            HeadTitle = HeadTitles.Of(site.Words.Plan.Projects, site),
            Description = site.Words.Plan.ProjectsDescription(site.Published.Framework.Council.Name),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            Quarter = Links.To(site.Published.Latest.Quarter, address, site.Words),
            Current = Projects.Table(
                site.Words.Plan.AllProjectsAsOf(months),
                site.Published.Projects.Where(p => p.AsOf == site.Published.Latest),
                address,
                site.Words
            ),
            Ended = Projects.Table(
                site.Words.Plan.ProjectsNoLongerReported,
                site.Published.Projects.Where(p => p.AsOf != site.Published.Latest),
                address,
                site.Words
            ),
        };
    }
}
