using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.AllIndicators;

/// <summary>Composes the list of all indicators.</summary>
internal static class IndicatorsComposer
{
    private const string Status = "status";
    private const string Priority = "priority";
    private const string Kind = "kind";

    public static IndicatorsPage Compose(Composition site)
    {
        var address = Address.Indicators;
        var months = site.Words.Display.Period(site.Published.Latest.Quarter.Period);
        var positions = site.Published.Positions(site.Published.Latest);
        return new()
        {
            Path = address.Path,
            Title = site.Words.Frame.AllIndicators,
            HeadTitle = HeadTitles.Of(site.Words.Frame.AllIndicators, site),
            Description = site.Words.Finding.AllIndicatorsDescription(site.Publisher),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = IllustrativeNotices.Of(positions.Select(p => p.Latest), site.Words),
            Frame = FrameComposer.Of(site, address),
            Caption = site.Words.Finding.IndicatorsAsKnown(months),
            Groupings = [.. site.Groupings.All.Select(g => new Link(g.Plural, Address.Grouping(g.Id).From(address)))],
            Search = new(site.Words.Finding.Search, Address.Search.From(address)),
            Filters = [.. Filters(positions, site).Where(f => f.Choices.Count > 1)],
            Groups =
            [
                .. site
                    .Published.Framework.PrioritiesIn(site.Published.Latest.Quarter)
                    .Select(p =>
                        (Title: site.Words.Display.Title(p), Positions: Array.FindAll(positions, position => position.Indicator.Serves[0] == p))
                    )
                    .Where(g => g.Positions.Length > 0)
                    .Select(g => new IndicatorGroup(
                        g.Title,
                        site.Words.Finding.IndicatorsOfAsKnown(g.Title, months),
                        [.. g.Positions.Select(p => Listed(p, site, address))]
                    )),
            ],
            Ended =
            [
                .. site
                    .Published.Ended(site.Published.Content.Indicators)
                    .Select(i => new EndedIndicator(
                        Links.To(i, address),
                        site.Words.Plan.LastQuarter(site.Words.Display.Period(i.Until!.Value.Period))
                    )),
            ],
        };
    }

    private static IEnumerable<Filter> Filters(Position[] positions, Composition site)
    {
        yield return new(Status, site.Words.Frame.Status, Statuses(positions, site));
        yield return new(
            Priority,
            site.Called.Priority,
            [
                .. site
                    .Published.Framework.PrioritiesIn(site.Published.Latest.Quarter)
                    .Where(p => site.Published.Serving(p).Any())
                    .Select(p => new Choice(p.Id, site.Words.Display.Title(p))),
            ]
        );
        foreach (var grouping in site.Groupings.All)
            yield return new(
                grouping.Id,
                grouping.Title,
                [.. grouping.Groups.Where(g => g.Indicators.Count > 0).Select(g => new Choice(g.Id, g.Title))]
            );
        yield return new(
            Kind,
            site.Words.Indicators.Kind,
            [.. site.Published.Framework.Kinds.Where(k => Array.Exists(positions, p => p.Indicator.Kind == k)).Select(k => new Choice(k.Id, k.Title))]
        );
    }

    /// <summary>Those that occur: what needs attention first, and what has no rating last.</summary>
    private static IReadOnlyList<Choice> Statuses(Position[] positions, Composition site)
    {
        var words = positions.Select(p => site.Words.Display.Status(p).Word).Distinct(StringComparer.Ordinal).ToArray();
        var levels = site.Published.Framework.Rating.Levels.Reverse().Select(l => l.Word).ToArray();
        return [.. levels.Intersect(words).Concat(words.Except(levels).Order(StringComparer.Ordinal)).Select(w => new Choice(Value(w), w))];
    }

    private static ListedIndicator Listed(Position position, Composition site, Address from)
    {
        var row = Tables.Row(position, from, site.Words);
        return new(row, string.Join(' ', Keys(position.Indicator, row.Status, site).Select(k => $"{k.Filter}:{k.Value}")));
    }

    private static IEnumerable<(string Filter, string Value)> Keys(Indicator indicator, StatusTag tag, Composition site) =>
        [
            (Status, Value(tag.Word)),
            .. indicator.Serves.Select(p => (Priority, p.Id)),
            .. site.Groupings.Of(indicator).Select(g => (g.Grouping.Id, g.Group.Id)),
            (Kind, indicator.Kind.Id),
        ];

    /// <summary>A word as it stands in an address.</summary>
    private static string Value(string word) => word.ToLowerInvariant().Replace(' ', '-');
}
