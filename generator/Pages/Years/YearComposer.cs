using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.Years;

/// <summary>Composes the page of a financial year.</summary>
internal static class YearComposer
{
    public static YearPage Compose(Composition site, IGrouping<Period, QuarterReturn> year)
    {
        var address = Address.Quarter(year.Key.Id);
        var title = site.Words.Display.Period(year.Key);
        QuarterReturn[] quarters = [.. year];
        var wholes = Wholes(site, year.Key);
        var tables = site
            .Published.Framework.PrioritiesIn(quarters[0].Quarter)
            .Select(p => Table(site, p, title, quarters, wholes, address))
            .Where(t => t.Rows.Count > 0)
            .ToArray();
        return new()
        {
            Path = address.Path,
            Title = title,
            HeadTitle = HeadTitles.Of(title, site),
            Description = site.Words.Quarters.YearOf(site.Published.Framework.Council.Name, title),
            Trail = [Links.Home(address, site.Words), new(site.Words.Frame.PastQuarters, Address.Quarters.From(address))],
            IllustrativeNotice = IllustrativeNotices.Of(
                quarters.SelectMany(q => Rated(site).Select(i => site.Published.Position(i, q).Reported)).Concat(wholes.Values),
                site.Words
            ),
            Frame = FrameComposer.Of(site, address),
            Introduction = site.Words.Quarters.YearSoFar(quarters.Length),
            Quarters = [.. quarters.Select(q => Links.To(q.Quarter, address, site.Words))],
            Columns =
            [
                .. quarters.Select(q => site.Words.Display.Period(q.Quarter.Period)),
                .. wholes.Count > 0 ? [site.Words.Quarters.WholeYear] : Array.Empty<string>(),
            ],
            Tables = tables,
        };
    }

    private static IEnumerable<Indicator> Rated(Composition site) => site.Published.Content.Indicators.Where(i => i.IsRated);

    /// <summary>The year of each indicator whose parts were combined, as known now.</summary>
    private static Dictionary<string, HistoryPoint> Wholes(Composition site, Period year) =>
        Rated(site)
            .Select(i => (i.Id, Year: site.Published.Assessment.Of(i).YearsAsOf(site.Published.Latest.Quarter).LastOrDefault(p => p.Period == year)))
            .Where(w => w.Year is not null)
            .ToDictionary(w => w.Id, w => w.Year!, StringComparer.Ordinal);

    /// <summary>An indicator that serves several parts of the plan is told once, under its home.</summary>
    private static YearTable Table(
        Composition site,
        Priority priority,
        string title,
        QuarterReturn[] quarters,
        Dictionary<string, HistoryPoint> wholes,
        Address address
    ) =>
        new(
            site.Words.Display.Title(priority),
            site.Words.Quarters.YearTable(site.Words.Display.Title(priority), title),
            [
                .. site
                    .Published.Serving(priority)
                    .Where(i => i.IsRated && i.Serves[0] == priority && Array.Exists(quarters, q => i.IsOnDashboard(q.Quarter)))
                    .Select(i => new YearRow(
                        Links.To(i, address),
                        [
                            .. quarters.Select(q => Cell(site, i, q)),
                            .. wholes.Count > 0 ? [Whole(wholes.GetValueOrDefault(i.Id), i, site.Words)] : Array.Empty<YearCell>(),
                        ]
                    )),
            ]
        );

    private static YearCell Cell(Composition site, Indicator indicator, QuarterReturn quarter)
    {
        if (!indicator.IsOnDashboard(quarter.Quarter))
            return Without(site.Words.Quarters.NotOnDashboard);
        var position = site.Published.Position(indicator, quarter);
        return position.Reported is { } reported
            ? With(reported, quarter.Quarter.Period, indicator, site.Words)
            : new(site.Words.Display.Status(position), "", "");
    }

    private static YearCell Whole(HistoryPoint? whole, Indicator indicator, Words words) =>
        whole is null ? Without(words.Quarters.NoWholeYear) : With(whole, whole.Period, indicator, words);

    /// <summary>What arrives late or covers other days than those of its column says which.</summary>
    private static YearCell With(HistoryPoint point, Period column, Indicator indicator, Words words)
    {
        var value = point.Value is null ? "" : words.Display.Value(point, indicator);
        return new(
            words.Display.Status(point, indicator),
            value.Length == 0 || point.Period == column ? value : words.Quarters.ValueOf(value, words.Display.Period(point.Period, indicator)),
            words.Display.Figure(point)
        );
    }

    private static YearCell Without(string word) => new(Display.NoStatus(word), "", "");
}
