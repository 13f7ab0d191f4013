using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Composing;

/// <summary>The indicators of a site put into groups: by panel, by service, or by one of the council's own classifications, which may hold projects
/// too.</summary>
/// <param name="Id">Part of the addresses of its pages.</param>
/// <param name="Title">What one group is called: panel.</param>
/// <param name="Groups">Those that have an indicator or a project, in the order of the framework.</param>
internal sealed record Grouping(string Id, string Title, string Plural, string Meaning, IReadOnlyList<Group> Groups);

/// <summary>One group of a grouping.</summary>
/// <param name="Meaning">May be empty.</param>
/// <param name="Indicators">In the order of the content.</param>
/// <param name="Projects">In the order of the content.</param>
internal sealed record Group(string Id, string Title, string Meaning, IReadOnlyList<Indicator> Indicators, IReadOnlyList<Project> Projects);

/// <summary>Every grouping of a site that has a group.</summary>
internal sealed class Groupings
{
    public const string ByPanel = "panel";

    private readonly ILookup<string, (Grouping Grouping, Group Group)> byIndicator;
    private readonly ILookup<string, (Grouping Grouping, Group Group)> byProject;

    public Groupings(Content content, Words words)
    {
        All = [.. Find(content, words).Where(g => g.Groups.Count > 0)];
        byIndicator = By(group => group.Indicators.Select(i => i.Id));
        byProject = By(group => group.Projects.Select(p => p.Id));

        ILookup<string, (Grouping, Group)> By(Func<Group, IEnumerable<string>> ids) =>
            All.SelectMany(grouping => grouping.Groups.SelectMany(group => ids(group).Select(id => (Id: id, Of: (grouping, group)))))
                .ToLookup(g => g.Id, g => g.Of, StringComparer.Ordinal);
    }

    public IReadOnlyList<Grouping> All { get; }

    /// <summary>Every group that the indicator is in, in the order of the groupings.</summary>
    public IEnumerable<(Grouping Grouping, Group Group)> Of(Indicator indicator) => byIndicator[indicator.Id];

    /// <summary>Every group that the project is in, in the order of the groupings.</summary>
    public IEnumerable<(Grouping Grouping, Group Group)> Of(Project project) => byProject[project.Id];

    private static Grouping[] Find(Content content, Words words)
    {
        var called = new CouncilTerms(content.Framework, words);
        return
        [
            new(
                ByPanel,
                called.Panel,
                called.Panels,
                words.Pages.PanelsMeaning,
                Groups(content.Framework.Panels, p => (p.Id, p.Title, ""), (i, p) => i.Panel == p, (_, _) => false, content)
            ),
            new(
                "service",
                called.Service,
                called.Services,
                words.Pages.ServicesMeaning,
                Groups(content.Framework.Services, s => (s.Id, s.Title, ""), (i, s) => i.Service == s, (_, _) => false, content)
            ),
            .. content.Framework.Classifications.Select(c => new Grouping(
                c.Id,
                c.Title,
                c.Plural,
                c.Meaning,
                Groups(c.Classes, k => (k.Id, k.Title, k.Meaning), (i, k) => i.Classes.Contains(k), (p, k) => p.Classes.Contains(k), content)
            )),
        ];
    }

    private static Group[] Groups<T>(
        IEnumerable<T> things,
        Func<T, (string Id, string Title, string Meaning)> name,
        Func<Indicator, T, bool> isIn,
        Func<Project, T, bool> isProjectIn,
        Content content
    ) =>
        [
            .. things
                .Select(thing =>
                    (
                        Name: name(thing),
                        Indicators: content.Indicators.Where(i => isIn(i, thing)).ToArray(),
                        Projects: content.Projects.Where(p => isProjectIn(p, thing)).ToArray()
                    )
                )
                .Where(g => g.Indicators.Length + g.Projects.Length > 0)
                .Select(g => new Group(g.Name.Id, g.Name.Title, g.Name.Meaning, g.Indicators, g.Projects)),
        ];
}
