using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of a project.</summary>
internal static class ProjectComposer
{
    public static ProjectPage Compose(Composition site, ProjectStanding standing)
    {
        var project = standing.Project;
        var address = Address.Project(project.Id);
        var state = Display.Status(standing.State);
        var done = Projects.Done(standing);
        return new()
        {
            Path = address.Path,
            Title = project.Title,
            HeadTitle = site.HeadTitle(project.Title),
            Description = English.ProjectDescription(project.Title, English.InSentence(state.Word), done),
            Trail = [Composition.HomeLink(address), new(English.Projects, Address.Projects.From(address))],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Purpose = project.Purpose,
            Ended = standing.AsOf == site.Latest ? "" : English.NoLongerReported(Display.Period(standing.AsOf.Quarter.Period)),
            State = state,
            Done = done,
            Quarter = Composition.LinkTo(standing.AsOf.Quarter, address),
            Milestones = Projects.Milestones(standing),
            Json = new(English.DownloadProject, Address.ProjectJson(project.Id).From(address)),
            Facts = Facts(project, site, address),
        };
    }

    private static Fact[] Facts(Project project, Composition site, Address address) =>
    [
        new(English.Serves, "", [.. project.Serves.Select(p => Composition.LinkTo(p, address))]),
        .. project.Commitments.Count == 0 ? [] : new[] { new Fact(site.Framework.Plan.Commitments, "", [.. project.Commitments.Select(c => Composition.LinkTo(c, address))]) },
        .. site.Groupings.Of(project).GroupBy(g => g.Grouping, g => g.Group).Select(g => new Fact(g.Key.Title, "", [.. g.Select(group => new Link(group.Title, Address.Group(g.Key.Id, group.Id).From(address)))])),
        new(English.WhoAnswersForIt, project.Owner.Title, []),
        new(English.ToWhomItIsEscalated, project.Escalation.Title, []),
    ];
}
