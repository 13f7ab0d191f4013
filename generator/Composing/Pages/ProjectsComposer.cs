namespace PmfSite.Composing.Pages;

/// <summary>Composes the list of all projects.</summary>
internal static class ProjectsComposer
{
    public static ProjectsPage Compose(Composition site)
    {
        var address = Address.Projects;
        var months = site.Words.Display.Period(site.Latest.Quarter.Period);
        return new()
        {
            Path = address.Path,
            Title = site.Words.Plan.Projects,
            HeadTitle = site.HeadTitle(site.Words.Plan.Projects),
            Description = site.Words.Plan.ProjectsDescription(site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address, site.Words)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Quarter = Composition.LinkTo(site.Latest.Quarter, address, site.Words),
            Current = Projects.Table(site.Words.Plan.AllProjectsAsOf(months), site.Projects.Where(p => p.AsOf == site.Latest), address, site.Words),
            Ended = Projects.Table(site.Words.Plan.ProjectsNoLongerReported, site.Projects.Where(p => p.AsOf != site.Latest), address, site.Words),
        };
    }
}
