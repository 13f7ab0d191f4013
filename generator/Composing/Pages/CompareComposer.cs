using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page that holds the council's results beside those of others.</summary>
internal static class CompareComposer
{
    public static ComparePage Compose(Composition site)
    {
        var address = Address.Compare;
        SideBySide[] comparisons = [.. site.Compared.Select(i => SideBySide.Of(i, site.Content, site.Assessment))];
        return new()
        {
            Path = address.Path,
            Title = English.CompareWithOthers,
            HeadTitle = site.HeadTitle(English.CompareWithOthers),
            Description = English.CompareOf(site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = Composition.IllustrativeNotice(comparisons.SelectMany(c => c.Results)),
            Frame = site.Frame(address),
            Others = [.. site.Content.Comparators.Where(c => Array.Exists(comparisons, s => s.IsHeldBeside(c))).Select(c => new Fact(c.Title, Sentences.Stop(c.Meaning), []))],
            Sections = [.. comparisons.Select(c => Section(c, site.Framework.Council, address))],
        };
    }

    /// <summary>The words of the page for one indicator, and the way to its figures.</summary>
    public static ComparisonSummary Summary(Composition site, Indicator indicator, Address from) => new(
        [.. SideBySide.Of(indicator, site.Content, site.Assessment).Sentences],
        new(English.SeeTheComparison, $"{Address.Compare.From(from)}#{Anchor(indicator)}"));

    private static string Anchor(Indicator indicator) => $"indicator-{indicator.Id}";

    private static ComparisonSection Section(SideBySide comparison, Council council, Address address) => new(
        Composition.LinkTo(comparison.Indicator, address),
        Anchor(comparison.Indicator),
        [.. comparison.Sentences],
        English.ComparisonTable(comparison.Indicator.Title),
        [council.ShortName, .. comparison.Others.Select(o => o.Comparator.Title)],
        [.. comparison.Results.Reverse().Select(p => Row(p, comparison))],
        [.. comparison.Others.Select(o => Source(o.Comparator, o.Series))]);

    private static ComparisonRow Row(HistoryPoint result, SideBySide comparison)
    {
        var indicator = comparison.Indicator;
        return new(
            Display.Period(result.Period, indicator),
            [Display.Value(result, indicator), .. comparison.Others.Select(o => o.Series.In(result.Period) is { } other ? Display.WithUnit(other, indicator.Unit, indicator.Decimals) : English.NoFigure)],
            Display.Figure(result));
    }

    private static ComparisonSource Source(Comparator comparator, ComparedSeries series) => new(
        comparator.Title,
        series.Differs is { } how ? English.DifferentDefinition(Sentences.Stop(how)) : English.SameDefinition,
        series.Published is { } day ? English.PublishedOn(Display.Date(day)) : "",
        SourceLines.Of(series.Source));
}
