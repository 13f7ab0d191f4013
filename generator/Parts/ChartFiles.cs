using PmfSite.Charting;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Lists the charts of all indicators as files that stand for themselves; each is drawn when it is asked for.</summary>
internal static class ChartFiles
{
    public static IEnumerable<Deferred<string>> Of(Composition site) =>
        site
            .Published.Content.Indicators.Where(i => HistoryCharts.AreDrawn(site.Published.Assessment.Of(i).AsOf(site.Published.Latest.Quarter)))
            .Select(i => new Deferred<string>(Address.IndicatorSvg(i.Id), () => Of(i, site)));

    private static string Of(Indicator indicator, Composition site)
    {
        var history = site.Published.Assessment.Of(indicator).AsOf(site.Published.Latest.Quarter);
        var drawn = HistoryCharts.Draw(
            history,
            site.Published.Standing(indicator).Variation,
            indicator,
            site.Published.Framework.Rating,
            site.Words
        )!;
        var council = site.Published.Framework.Council.Name;
        var publications = SourceLines.Named(history, site.Words);
        IReadOnlyList<string> sources = publications.Count > 0 ? publications : [site.Words.Charts.OwnFigures(council)];
        var covers = site.Words.Charts.ResultsFromTo(
            site.Words.Display.Period(history[0].Period, indicator),
            site.Words.Display.Period(history[^1].Period, indicator)
        );
        var page = site.Config.Address is { } address ? address + Address.Indicator(indicator.Id).Path : null;
        return PictureFile.Of(
            site.Mark?.On(drawn.Picture, site.Words) ?? drawn.Picture,
            new(
                site.Config.Language,
                site.Mark is { } draft ? site.Words.Frame.Marked(draft.Words, indicator.Title) : indicator.Title,
                site.Words.Sentences.Together(covers, drawn.Summary),
                drawn.Key,
                [
                    .. drawn.Events.Select(drawn => InWords(drawn, site.Words)),
                    .. drawn.Notes,
                    .. history.Any(p => p.IsIllustrative) ? [site.Words.Charts.IllustrativeInChart] : Array.Empty<string>(),
                    .. sources.Select(site.Words.Charts.Source),
                    site.Words.Charts.UnderLicence(site.Publisher, site.Config.Licence.Name, site.Config.Licence.Address),
                    .. page is null ? [] : new[] { site.Words.Charts.FromPage(page) },
                ],
                council,
                covers,
                sources,
                site.Config.Licence.Address,
                page
            )
        );
    }

    private static string InWords(ChartEvent happened, Words words) =>
        words.Sentences.Together(happened.Sentence, happened.Source is { } source ? words.Charts.Source(SourceLines.InWords(source, words)) : "");
}
