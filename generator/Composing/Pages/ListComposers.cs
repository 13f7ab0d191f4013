namespace PmfSite.Composing.Pages;

/// <summary>Composes the pages that list other pages.</summary>
internal static class ListComposers
{
    public static IndicatorsPage Indicators(Composition site)
    {
        var address = Address.Indicators;
        return new()
        {
            Path = address.Path,
            Title = "All indicators",
            HeadTitle = site.HeadTitle("All indicators"),
            Description = $"Every indicator that {site.Framework.Council.Name} publishes, by the part of the plan that it serves first.",
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Groupings = [.. site.Groupings.Select(g => new Link(g.Plural, Address.Grouping(g.Id).From(address)))],
            Groups =
            [
                .. site.Framework.Priorities
                    .Select(p => new IndicatorGroup(p.Title, [.. site.Serving(p).Where(i => i.Serves[0] == p).Select(i => Composition.LinkTo(i, address))]))
                    .Where(g => g.Indicators.Count > 0),
            ],
        };
    }

    public static QuartersPage Quarters(Composition site)
    {
        var address = Address.Quarters;
        return new()
        {
            Path = address.Path,
            Title = "Past quarters",
            HeadTitle = site.HeadTitle("Past quarters"),
            Description = $"Every quarter that {site.Framework.Council.Name} has approved and published, the latest first.",
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = Composition.IllustrativeNotice(site.Content.Quarters.SelectMany(q => site.Dashboard(q).Select(i => site.Position(i, q).Reported))),
            Frame = site.Frame(address),
            Quarters =
            [
                .. site.Content.Quarters.Reverse().Select(q => new QuarterLine(
                    Composition.LinkTo(q.Quarter, address),
                    Sentences.Approved(q.Approval!),
                    Sentences.Counted(Counting.ByLevel(site.Dashboard(q).Select(i => site.Position(i, q)), site.Framework.Rating)))),
            ],
        };
    }
}
