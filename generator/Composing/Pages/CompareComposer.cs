using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Saying;

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
            Title = site.Words.Pages.CompareWithOthers,
            HeadTitle = site.HeadTitle(site.Words.Pages.CompareWithOthers),
            Description = site.Words.Pages.CompareOf(site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address, site.Words)],
            IllustrativeNotice = Composition.IllustrativeNotice(comparisons.SelectMany(c => c.Results), site.Words),
            Frame = site.Frame(address),
            Others =
            [
                .. site
                    .Content.Comparators.Where(c => Array.Exists(comparisons, s => s.IsHeldBeside(c)))
                    .Select(c => new Fact(c.Title, Sentences.Stop(c.Meaning), [])),
            ],
            Sections = [.. comparisons.Select(c => Section(c, site.Framework.Council, address, site.Words))],
        };
    }

    /// <summary>The words of the page for one indicator, and the way to its figures.</summary>
    public static ComparisonSummary Summary(Composition site, Indicator indicator, Address from) =>
        new(
            [.. SideBySide.Of(indicator, site.Content, site.Assessment).Sentences(site.Words)],
            new(site.Words.Pages.SeeTheComparison, $"{Address.Compare.From(from)}#{Anchor(indicator)}")
        );

    private static string Anchor(Indicator indicator) => $"indicator-{indicator.Id}";

    private static ComparisonSection Section(SideBySide comparison, Council council, Address address, Words words) =>
        new(
            Composition.LinkTo(comparison.Indicator, address),
            Anchor(comparison.Indicator),
            [.. comparison.Sentences(words)],
            words.Pages.ComparisonTable(comparison.Indicator.Title),
            [council.ShortName, .. comparison.Others.Select(o => o.Comparator.Title)],
            [.. comparison.Results.Reverse().Select(p => Row(p, comparison, words))],
            [.. comparison.Others.Select(o => Source(o.Comparator, o.Series, words))]
        );

    private static ComparisonRow Row(HistoryPoint result, SideBySide comparison, Words words)
    {
        var indicator = comparison.Indicator;
        return new(
            words.Display.Period(result.Period, indicator),
            [
                words.Display.Value(result, indicator),
                .. comparison.Others.Select(o =>
                    o.Series.In(result.Period) is { } other ? words.Display.WithUnit(other, indicator.Unit, indicator.Decimals) : words.Frame.NoFigure
                ),
            ],
            words.Display.Figure(result)
        );
    }

    private static ComparisonSource Source(Comparator comparator, ComparedSeries series, Words words) =>
        new(
            comparator.Title,
            series.Differs is { } how ? words.Pages.DifferentDefinition(Sentences.Stop(how)) : words.Pages.SameDefinition,
            series.Published is { } day ? words.Pages.PublishedOn(words.Display.Date(day)) : "",
            SourceLines.Of(series.Source)
        );
}
