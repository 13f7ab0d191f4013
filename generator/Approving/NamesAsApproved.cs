using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>
/// Gives back the names that a quarter was approved with: titles, the parts of the plan and what serves them, projects and their milestones, and who answers for an action. What was
/// renamed or moved since does not change an old edition.
/// </summary>
internal static class NamesAsApproved
{
    /// <summary>The content under the names of the edition; the very same where nothing has changed its name.</summary>
    public static Content In(Edition edition, Content content)
    {
        var titles = Called(edition, EntryKind.Indicator, "title");
        var serves = Called(edition, EntryKind.Indicator, "serves");
        var roles = Called(edition, EntryKind.Role, "title");
        Priority[] priorities = [.. edition.Entries.Where(e => e.Kind == EntryKind.Priority).Select(e => AsIn(e, content.Framework))];
        var byId = priorities.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var renamed = content.Indicators.ToDictionary(i => i.Id, Renamed, StringComparer.Ordinal);
        var projects = content.Projects.ToDictionary(p => p.Id, p => AsIn(edition.Find(EntryKind.Project, p.Id), p), StringComparer.Ordinal);
        if (content.Framework.PrioritiesIn(edition.Quarter).SequenceEqual(priorities)
            && content.Indicators.All(i => ReferenceEquals(renamed[i.Id], i))
            && content.Projects.All(p => ReferenceEquals(projects[p.Id], p))
            && !content.Quarters.Any(q => q.ExceptionReports.Values.Any(HasOtherRole)))
        {
            return content;
        }
        var named = content.With([.. renamed.Values]);
        return named with
        {
            Framework = content.Framework with { Priorities = priorities, EarlierPriorities = [] },
            Projects = [.. projects.Values],
            Quarters =
            [
                .. named.Quarters.Select(q => q with
                {
                    ExceptionReports = q.ExceptionReports.ToDictionary(r => r.Key, r => WithRoles(r.Value), StringComparer.Ordinal),
                    Milestones = q.Milestones.ToDictionary(r => r.Key, r => Named(r.Value)),
                }),
            ],
        };

        MilestoneReport? Named(MilestoneReport? report) => report is not null && projects.TryGetValue(report.Project.Id, out var project)
            ? report with { Project = project, Milestone = project.Milestones.FirstOrDefault(m => m.Id == report.Milestone.Id) ?? report.Milestone }
            : report;

        Indicator Renamed(Indicator indicator)
        {
            var title = titles.GetValueOrDefault(indicator.Id, indicator.Title);
            var served = serves.TryGetValue(indicator.Id, out var ids) ? ids.Split(", ").Select(id => byId.GetValueOrDefault(id)).OfType<Priority>().ToArray() : [.. indicator.Serves];
            return title == indicator.Title && served.SequenceEqual(indicator.Serves) ? indicator : indicator with { Title = title, Serves = served };
        }

        bool HasOtherRole(ExceptionReport? report) => report is not null && report.Actions.Any(a => WithRole(a) != a);

        ExceptionReport? WithRoles(ExceptionReport? report) => report is null ? null : report with { Actions = [.. report.Actions.Select(WithRole)] };

        RemedialAction WithRole(RemedialAction action) =>
            roles.TryGetValue(action.Owner.Id, out var title) && title != action.Owner.Title ? action with { Owner = action.Owner with { Title = title } } : action;
    }

    /// <summary>A part of the plan by its name of then; one that the plan no longer has, by what is known of it.</summary>
    private static Priority AsIn(EditionEntry entry, Framework framework)
    {
        var title = entry.Called.First(f => f.Name == "title").Text;
        if (framework.Priorities.Concat(framework.EarlierPriorities).FirstOrDefault(p => p.Id == entry.Id) is { } there)
            return there.Title == title ? there : there with { Title = title };
        var part = entry.Called.FirstOrDefault(f => f.Name == "part")?.Text;
        return new(entry.Id, Keywords.Find<PlanPart>(part ?? "") ?? PlanPart.Priority, title, "", []);
    }

    /// <summary>A project and its milestones by their names of then; the very same where they have them still.</summary>
    private static Project AsIn(EditionEntry? entry, Project project)
    {
        if (entry is null)
            return project;
        var called = entry.Called.ToDictionary(f => f.Name, f => f.Text, StringComparer.Ordinal);
        var title = called.GetValueOrDefault("title", project.Title);
        Milestone[] milestones = [.. project.Milestones.Select(m => m with { Title = called.GetValueOrDefault($"title of {m.Id}", m.Title) })];
        return title == project.Title && milestones.SequenceEqual(project.Milestones) ? project : project with { Title = title, Milestones = milestones };
    }

    private static Dictionary<string, string> Called(Edition edition, EntryKind kind, string name) => edition.Entries
        .Where(e => e.Kind == kind)
        .Select(e => (e.Id, Fact: e.Called.FirstOrDefault(f => f.Name == name)))
        .Where(e => e.Fact is not null)
        .ToDictionary(e => e.Id, e => e.Fact!.Text, StringComparer.Ordinal);
}
