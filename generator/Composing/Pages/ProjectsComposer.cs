namespace PmfSite.Composing.Pages;

/// <summary>Composes the list of all projects.</summary>
internal static class ProjectsComposer
{
    public static ProjectsPage Compose(Composition site)
    {
        var address = Address.Projects;
        var months = Display.Period(site.Latest.Quarter.Period);
        return new()
        {
            Path = address.Path,
            Title = English.Projects,
            HeadTitle = site.HeadTitle(English.Projects),
            Description = English.ProjectsDescription(site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Quarter = Composition.LinkTo(site.Latest.Quarter, address),
            Current = Projects.Table(English.AllProjectsAsOf(months), site.Projects.Where(p => p.AsOf == site.Latest), address),
            Ended = Projects.Table(English.ProjectsNoLongerReported, site.Projects.Where(p => p.AsOf != site.Latest), address),
        };
    }
}
