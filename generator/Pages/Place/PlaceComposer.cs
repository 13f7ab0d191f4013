using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Querying;
using PmfSite.Saying;

namespace PmfSite.Pages.Place;

/// <summary>Composes the report on the place: the latest, and each one before it as it appeared.</summary>
internal static class PlaceComposer
{
    /// <summary>What the council calls it.</summary>
    public static Address AddressOf(Composition site, QuarterReturn report) =>
        report == site.Published.PlaceReports[^1] ? Address.Place : Address.EarlierPlace(report.Quarter.Id);

    public static PlacePage Compose(Composition site, QuarterReturn report)
    {
        var isLatest = report == site.Published.PlaceReports[^1];
        var address = AddressOf(site, report);
        var title = site.Published.Framework.PlaceReport is null ? PlaceTitles.Of(site) : Dated(site, report);
        var measures = site.Published.OfPlace(report).ToArray();
        return new()
        {
            Path = address.Path,
            Title = title,
            HeadTitle = HeadTitles.Of(title, site),
            Description = site.Words.Sentences.Together(
                site.Words.Grammar.Sentence(title),
                site.Words.Pages.PlaceReportOf(site.Published.Framework.Council.Name)
            ),
            Trail = isLatest
                ? [Links.Home(address, site.Words)]
                : [Links.Home(address, site.Words), new(PlaceTitles.Of(site), Address.Place.From(address))],
            IllustrativeNotice = IllustrativeNotices.Of(measures.Select(i => site.Published.Position(i, report).Latest), site.Words),
            Frame = FrameComposer.Of(site, address),
            Quarter = Links.To(report.Quarter, address, site.Words),
            Earlier = isLatest
                ?
                [
                    .. site
                        .Published.PlaceReports.SkipLast(1)
                        .Reverse()
                        .Select(r => new Link(Dated(site, r), Address.EarlierPlace(r.Quarter.Id).From(address))),
                ]
                : [],
            Kinds =
            [
                .. site
                    .Published.Framework.Kinds.Select(k => new PlaceKind(
                        k.Plural,
                        site.Words.Sentences.Kind(k),
                        [.. measures.Where(i => i.Kind == k).Select(i => Measure(site, i, report, isLatest, address))]
                    ))
                    .Where(k => k.Measures.Count > 0),
            ],
        };
    }

    private static string Dated(Composition site, QuarterReturn report) =>
        site.Words.Pages.PlaceReportAsOf(PlaceTitles.Of(site), site.Words.Display.Period(report.Quarter.Period));

    private static PlaceMeasure Measure(Composition site, Indicator indicator, QuarterReturn report, bool isLatest, Address address)
    {
        var position = site.Published.Position(indicator, report);
        var extremes = site.Words.Sentences.Extremes(site.Published.Assessment.Of(indicator).AsOf(report.Quarter), indicator);
        return new(
            Links.To(indicator, address),
            site.Words.Grammar.Sentence(indicator.Matters),
            [.. Values(position, site.Words), .. site.Words.Sentences.Travel(position), .. extremes.Length > 0 ? [extremes] : Array.Empty<string>()],
            [.. ComparisonSentences.Of(Beside(site, indicator, report, isLatest), site.Words)],
            report.Narratives.TryGetValue(indicator.Id, out var story) ? new Markup(story.Html) : null
        );
    }

    /// <summary>The latest value; where a later one is missing, first that it is, and why.</summary>
    private static IEnumerable<string> Values(Position position, Words words) =>
        position.Known is [.., { Outturn: MissingOutturn missing }]
            ?
            [
                words.Sentences.Missing(missing),
                .. position.Latest is null ? [] : new[] { words.Pages.LastValue(words.Sentences.Headline(position)) },
            ]
            : [words.Sentences.Headline(position)];

    /// <summary>The results that the report knew, beside those of others; in an earlier report, only those that others had published by its
    /// release.</summary>
    private static SideBySide Beside(Composition site, Indicator indicator, QuarterReturn report, bool isLatest)
    {
        var all = SideBySide.Of(indicator, site.Published.Content, site.Published.Assessment, report.Quarter);
        return isLatest || report.Approval?.PublicFrom is not { } released
            ? all
            : all with
            {
                Others = [.. all.Others.Where(o => !(o.Series.Published > released.Day))],
            };
    }
}
