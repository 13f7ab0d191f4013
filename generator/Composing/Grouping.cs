using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>The indicators of a site put into groups: by panel, by service, or by one of the council's own classifications.</summary>
/// <param name="Id">Part of the addresses of its pages.</param>
/// <param name="Title">What one group is called: panel.</param>
/// <param name="Groups">Those that have an indicator, in the order of the framework.</param>
internal sealed record Grouping(string Id, string Title, string Plural, string Meaning, IReadOnlyList<Group> Groups);

/// <summary>One group of a grouping.</summary>
/// <param name="Meaning">May be empty.</param>
/// <param name="Indicators">At least one, in the order of the content.</param>
internal sealed record Group(string Id, string Title, string Meaning, IReadOnlyList<Indicator> Indicators);

/// <summary>Every grouping of a site that has a group.</summary>
internal sealed class Groupings
{
    public const string ByPanel = "panel";

    private readonly ILookup<string, (Grouping Grouping, Group Group)> byIndicator;

    public Groupings(Content content)
    {
        All = [.. Find(content).Where(g => g.Groups.Count > 0)];
        byIndicator = All
            .SelectMany(grouping => grouping.Groups.SelectMany(group => group.Indicators.Select(i => (i.Id, Of: (grouping, group)))))
            .ToLookup(g => g.Id, g => g.Of, StringComparer.Ordinal);
    }

    public IReadOnlyList<Grouping> All { get; }

    /// <summary>Every group that the indicator is in, in the order of the groupings.</summary>
    public IEnumerable<(Grouping Grouping, Group Group)> Of(Indicator indicator) => byIndicator[indicator.Id];

    private static Grouping[] Find(Content content) =>
        [
            new(ByPanel, English.Panel, English.Panels, English.PanelsMeaning,
                Groups(content.Framework.Panels, p => (p.Id, p.Title, ""), (i, p) => i.Panel == p, content)),
            new("service", English.Service, English.Services, English.ServicesMeaning,
                Groups(content.Framework.Services, s => (s.Id, s.Title, ""), (i, s) => i.Service == s, content)),
            .. content.Framework.Classifications.Select(c => new Grouping(c.Id, c.Title, c.Plural, c.Meaning,
                Groups(c.Classes, k => (k.Id, k.Title, k.Meaning), (i, k) => i.Classes.Contains(k), content))),
        ];

    private static Group[] Groups<T>(IEnumerable<T> things, Func<T, (string Id, string Title, string Meaning)> name, Func<Indicator, T, bool> isIn, Content content) =>
    [
        .. things
            .Select(thing => (Name: name(thing), Indicators: content.Indicators.Where(i => isIn(i, thing)).ToArray()))
            .Where(g => g.Indicators.Length > 0)
            .Select(g => new Group(g.Name.Id, g.Name.Title, g.Name.Meaning, g.Indicators)),
    ];
}
