using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>
/// Gives back the names that a quarter was approved with: titles, the parts of the plan and what serves them, and who answers for an action. What was
/// renamed or moved since does not change an old edition.
/// </summary>
internal static class AsCalled
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
        if (content.Framework.PrioritiesIn(edition.Quarter).SequenceEqual(priorities) && content.Indicators.All(i => ReferenceEquals(renamed[i.Id], i)) && !content.Quarters.Any(q => q.ExceptionReports.Values.Any(HasOtherRole)))
            return content;
        var named = content.With([.. renamed.Values]);
        return named with
        {
            Framework = content.Framework with { Priorities = priorities, EarlierPriorities = [] },
            Quarters = [.. named.Quarters.Select(q => q with { ExceptionReports = q.ExceptionReports.ToDictionary(r => r.Key, r => WithRoles(r.Value), StringComparer.Ordinal) })],
        };

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
        return new(entry.Id, Words.Find<PlanPart>(part ?? "") ?? PlanPart.Priority, title, "", []);
    }

    private static Dictionary<string, string> Called(Edition edition, EntryKind kind, string name) => edition.Entries
        .Where(e => e.Kind == kind)
        .Select(e => (e.Id, Fact: e.Called.FirstOrDefault(f => f.Name == name)))
        .Where(e => e.Fact is not null)
        .ToDictionary(e => e.Id, e => e.Fact!.Text, StringComparer.Ordinal);
}
