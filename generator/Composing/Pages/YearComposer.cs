using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of a financial year.</summary>
internal static class YearComposer
{
    public static YearPage Compose(Composition site, IGrouping<Period, QuarterReturn> year)
    {
        var address = Address.Quarter(year.Key.Id);
        var title = Display.Period(year.Key);
        QuarterReturn[] quarters = [.. year];
        var wholes = Wholes(site, year.Key);
        var tables = site.Framework.PrioritiesIn(quarters[0].Quarter).Select(p => Table(site, p, title, quarters, wholes, address)).Where(t => t.Rows.Count > 0).ToArray();
        return new()
        {
            Path = address.Path,
            Title = title,
            HeadTitle = site.HeadTitle(title),
            Description = English.YearOf(site.Framework.Council.Name, title),
            Trail = [Composition.HomeLink(address), new(English.PastQuarters, Address.Quarters.From(address))],
            IllustrativeNotice = Composition.IllustrativeNotice(quarters.SelectMany(q => Rated(site).Select(i => site.Position(i, q).Reported)).Concat(wholes.Values)),
            Frame = site.Frame(address),
            Introduction = English.YearSoFar(quarters.Length),
            Quarters = [.. quarters.Select(q => Composition.LinkTo(q.Quarter, address))],
            Columns = [.. quarters.Select(q => Display.Period(q.Quarter.Period)), .. wholes.Count > 0 ? [English.WholeYear] : Array.Empty<string>()],
            Tables = tables,
        };
    }

    public static Link LinkTo(Period year, Address from) => new(Display.Period(year), Address.Quarter(year.Id).From(from));

    private static IEnumerable<Indicator> Rated(Composition site) => site.Content.Indicators.Where(i => i.IsRated);

    /// <summary>The year of each indicator whose parts were combined, as known now.</summary>
    private static Dictionary<string, HistoryPoint> Wholes(Composition site, Period year) => Rated(site)
        .Select(i => (i.Id, Year: site.Assessment.Of(i).YearsAsOf(site.Latest.Quarter).LastOrDefault(p => p.Period == year)))
        .Where(w => w.Year is not null)
        .ToDictionary(w => w.Id, w => w.Year!, StringComparer.Ordinal);

    /// <summary>An indicator that serves several parts of the plan is told once, under its home.</summary>
    private static YearTable Table(Composition site, Priority priority, string title, QuarterReturn[] quarters, Dictionary<string, HistoryPoint> wholes, Address address) => new(
        Display.Title(priority),
        English.YearTable(Display.Title(priority), title),
        [
            .. site.Serving(priority)
                .Where(i => i.IsRated && i.Serves[0] == priority && Array.Exists(quarters, q => i.IsOnDashboard(q.Quarter)))
                .Select(i => new YearRow(Composition.LinkTo(i, address), [.. quarters.Select(q => Cell(site, i, q)), .. wholes.Count > 0 ? [Whole(wholes.GetValueOrDefault(i.Id), i)] : Array.Empty<YearCell>()])),
        ]);

    private static YearCell Cell(Composition site, Indicator indicator, QuarterReturn quarter)
    {
        if (!indicator.IsOnDashboard(quarter.Quarter))
            return Without(English.NotOnDashboard);
        var position = site.Position(indicator, quarter);
        return position.Reported is { } reported ? With(reported, quarter.Quarter.Period, indicator) : new(Display.Status(position), "", "");
    }

    private static YearCell Whole(HistoryPoint? whole, Indicator indicator) => whole is null ? Without(English.NoWholeYear) : With(whole, whole.Period, indicator);

    /// <summary>What arrives late or covers other days than those of its column says which.</summary>
    private static YearCell With(HistoryPoint point, Period column, Indicator indicator)
    {
        var value = point.Value is null ? "" : Display.Value(point, indicator);
        return new(
            Display.Status(point, indicator),
            value.Length == 0 || point.Period == column ? value : English.ValueOf(value, Display.Period(point.Period, indicator)),
            Display.Figure(point));
    }

    private static YearCell Without(string word) => new(Display.NoStatus(word), "", "");
}
