using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>
/// Gives back the names that a quarter was approved with: titles, the parts of the plan and what serves them, projects and their milestones, and who
/// answers for an action. What was renamed or moved since does not change an old edition.
/// </summary>
internal static class NamesAsApproved
{
    /// <summary>The content under the names of the edition; the very same where nothing has changed its name.</summary>
    public static Content In(Edition edition, Content content)
    {
        var titles = Titles(edition, EntryKind.Indicator);
        var serves = Serves(edition);
        var roles = Titles(edition, EntryKind.Role);
        Priority[] priorities = [.. edition.Entries.Where(e => e.Kind == EntryKind.Priority).Select(e => AsIn(e, content.Framework))];
        var byId = priorities.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var renamed = content.Indicators.ToDictionary(i => i.Id, Renamed, StringComparer.Ordinal);
        var projects = content.Projects.ToDictionary(p => p.Id, p => AsIn(edition.Find(EntryKind.Project, p.Id), p), StringComparer.Ordinal);
        if (
            content.Framework.PrioritiesIn(edition.Quarter).SequenceEqual(priorities)
            && content.Indicators.All(i => ReferenceEquals(renamed[i.Id], i))
            && content.Projects.All(p => ReferenceEquals(projects[p.Id], p))
            && !content.Quarters.Any(q => q.ExceptionReports.Values.Any(HasOtherRole))
        )
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
                .. named.Quarters.Select(q =>
                    q with
                    {
                        ExceptionReports = q.ExceptionReports.ToDictionary(r => r.Key, r => WithRoles(r.Value), StringComparer.Ordinal),
                        Milestones = q.Milestones.ToDictionary(r => r.Key, r => Named(r.Value)),
                    }
                ),
            ],
        };

        MilestoneReport? Named(MilestoneReport? report) =>
            report is not null && projects.TryGetValue(report.Project.Id, out var project)
                ? report with
                {
                    Project = project,
                    Milestone = project.Milestones.FirstOrDefault(m => m.Id == report.Milestone.Id) ?? report.Milestone,
                }
                : report;

        Indicator Renamed(Indicator indicator)
        {
            var title = titles.GetValueOrDefault(indicator.Id, indicator.Title);
            Priority[] served = serves.TryGetValue(indicator.Id, out var ids)
                ? [.. ids.Select(id => byId.GetValueOrDefault(id)).OfType<Priority>()]
                : [.. indicator.Serves];
            return title == indicator.Title && served.SequenceEqual(indicator.Serves) ? indicator : indicator with { Title = title, Serves = served };
        }

        bool HasOtherRole(ExceptionReport? report) => report is not null && report.Actions.Any(a => WithRole(a) != a);

        ExceptionReport? WithRoles(ExceptionReport? report) => report is null ? null : report with { Actions = [.. report.Actions.Select(WithRole)] };

        RemedialAction WithRole(RemedialAction action) =>
            roles.TryGetValue(action.Owner.Id, out var title) && title != action.Owner.Title
                ? action with
                {
                    Owner = action.Owner with { Title = title },
                }
                : action;
    }

    /// <summary>A part of the plan by its name of then; one that the plan no longer has, by what is known of it.</summary>
    private static Priority AsIn(EditionEntry entry, Framework framework)
    {
        var title = entry.NameOf(FactKind.Title)!;
        if (framework.Priorities.Concat(framework.EarlierPriorities).FirstOrDefault(p => p.Id == entry.Id) is { } there)
            return there.Title == title ? there : there with { Title = title };
        var part = entry.Called.Select(f => f.Value).OfType<WordValue<PlanPart>>().FirstOrDefault()?.Value ?? PlanPart.Priority;
        return new(entry.Id, part, title, "", []);
    }

    /// <summary>A project and its milestones by their names of then; the very same where they have them still.</summary>
    private static Project AsIn(EditionEntry? entry, Project project)
    {
        if (entry is null)
            return project;
        var title = entry.NameOf(FactKind.Title) ?? project.Title;
        Milestone[] milestones =
        [
            .. project.Milestones.Select(m => m with { Title = entry.NameOf(FactName.Of(FactKind.MilestoneTitle, m.Id)) ?? m.Title }),
        ];
        return title == project.Title && milestones.SequenceEqual(project.Milestones)
            ? project
            : project with
            {
                Title = title,
                Milestones = milestones,
            };
    }

    private static Dictionary<string, string> Titles(Edition edition, EntryKind kind) =>
        edition
            .Entries.Where(e => e.Kind == kind && e.NameOf(FactKind.Title) is not null)
            .ToDictionary(e => e.Id, e => e.NameOf(FactKind.Title)!, StringComparer.Ordinal);

    private static Dictionary<string, IReadOnlyList<string>> Serves(Edition edition) =>
        (
            from entry in edition.Entries
            where entry.Kind == EntryKind.Indicator
            from fact in entry.Called
            where fact is { Name.Kind: FactKind.Serves, Value: IdsValue }
            select (entry.Id, ((IdsValue)fact.Value).Ids)
        ).ToDictionary(e => e.Id, e => e.Ids, StringComparer.Ordinal);
}
