using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Querying;
using PmfSite.Saying;

namespace PmfSite.Pages.Compare;

/// <summary>Composes the page that holds the council's results beside those of others.</summary>
internal static class CompareComposer
{
    public static ComparePage Compose(Composition site)
    {
        var address = Address.Compare;
        SideBySide[] comparisons = [.. site.Published.Compared.Select(i => SideBySide.Of(i, site.Published.Content, site.Published.Assessment))];
        return new()
        {
            Path = address.Path,
            Title = site.Words.Pages.CompareWithOthers,
            HeadTitle = HeadTitles.Of(site.Words.Pages.CompareWithOthers, site),
            Description = site.Words.Pages.CompareOf(site.Published.Framework.Council.Name),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = IllustrativeNotices.Of(comparisons.SelectMany(c => c.Results), site.Words),
            Frame = FrameComposer.Of(site, address),
            Others =
            [
                .. site
                    .Published.Content.Comparators.Where(c => Array.Exists(comparisons, s => s.IsHeldBeside(c)))
                    .Select(c => new Fact(c.Title, site.Words.Grammar.Sentence(c.Meaning), [])),
            ],
            Sections = [.. comparisons.Select(c => Section(c, site.Published.Framework.Council, address, site.Words))],
        };
    }

    private static ComparisonSection Section(SideBySide comparison, Council council, Address address, Words words) =>
        new(
            Links.To(comparison.Indicator, address),
            Comparisons.Anchor(comparison.Indicator),
            [.. ComparisonSentences.Of(comparison, words)],
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
            series.Differs is { } how ? words.Pages.DifferentDefinition(words.Grammar.Sentence(how)) : words.Pages.SameDefinition,
            series.Published is { } day ? words.Pages.PublishedOn(words.Display.Date(day)) : "",
            SourceLines.Of(series.Source, words)
        );
}
