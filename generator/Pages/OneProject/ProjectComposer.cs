using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.OneProject;

/// <summary>Composes the page of a project.</summary>
internal static class ProjectComposer
{
    public static ProjectPage Compose(Composition site, ProjectStanding standing)
    {
        var project = standing.Project;
        var address = Address.Project(project.Id);
        var state = site.Words.Display.Status(standing.State);
        var done = Projects.Done(standing, site.Words);
        return new()
        {
            Path = address.Path,
            Title = project.Title,
            HeadTitle = HeadTitles.Of(project.Title, site),
            Description = site.Words.Plan.ProjectDescription(project.Title, state.Word, done),
            Trail = [Links.Home(address, site.Words), new(site.Words.Plan.Projects, Address.Projects.From(address))],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            Purpose = project.Purpose,
            Ended =
                standing.AsOf == site.Published.Latest
                    ? ""
                    : site.Words.Plan.NoLongerReported(site.Words.Display.Period(standing.AsOf.Quarter.Period)),
            State = state,
            Done = done,
            Quarter = Links.To(standing.AsOf.Quarter, address, site.Words),
            Milestones = Projects.Milestones(standing, site.Words),
            Json = new(site.Words.Plan.DownloadProject, Address.ProjectJson(project.Id).From(address)),
            Facts = Facts(project, site, address),
        };
    }

    private static Fact[] Facts(Project project, Composition site, Address address) =>
        [
            new(site.Words.Plan.Serves, "", [.. project.Serves.Select(p => Links.To(p, address, site.Words))]),
            .. project.Commitments.Count == 0
                ? []
                : new[] { new Fact(site.Called.Commitments, "", [.. project.Commitments.Select(c => Links.To(c, address))]) },
            .. site
                .Groupings.Of(project)
                .GroupBy(g => g.Grouping, g => g.Group)
                .Select(g => new Fact(
                    g.Key.Title,
                    "",
                    [.. g.Select(group => new Link(group.Title, Address.Group(g.Key.Id, group.Id).From(address)))]
                )),
            new(site.Words.Plan.WhoAnswersForIt, project.Owner.Title, []),
            new(site.Words.Plan.ToWhomItIsEscalated, project.Escalation.Title, []),
        ];
}
