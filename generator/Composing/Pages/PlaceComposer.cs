using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the report on the place: the latest, and each one before it as it appeared.</summary>
internal static class PlaceComposer
{
    /// <summary>What the council calls it.</summary>
    public static string TitleOf(Composition site) => site.Framework.PlaceReport?.Title ?? English.PlaceReport;

    public static PlacePage Compose(Composition site, QuarterReturn report)
    {
        var isLatest = report == site.PlaceReports[^1];
        var address = isLatest ? Address.Place : Address.EarlierPlace(report.Quarter.Id);
        var title = site.Framework.PlaceReport is null ? TitleOf(site) : Dated(site, report);
        var measures = site.OfPlace(report).ToArray();
        return new()
        {
            Path = address.Path,
            Title = title,
            HeadTitle = site.HeadTitle(title),
            Description = $"{title}. {English.PlaceReportOf(site.Framework.Council.Name)}",
            Trail = isLatest ? [Composition.HomeLink(address)] : [Composition.HomeLink(address), new(TitleOf(site), Address.Place.From(address))],
            IllustrativeNotice = Composition.IllustrativeNotice(measures.Select(i => site.Position(i, report).Latest)),
            Frame = site.Frame(address),
            Quarter = Composition.LinkTo(report.Quarter, address),
            Earlier = isLatest ? [.. site.PlaceReports.SkipLast(1).Reverse().Select(r => new Link(Dated(site, r), Address.EarlierPlace(r.Quarter.Id).From(address)))] : [],
            Kinds =
            [
                .. site.Framework.Kinds
                    .Select(k => new PlaceKind(k.Plural, Sentences.Kind(k), [.. measures.Where(i => i.Kind == k).Select(i => Measure(site, i, report, isLatest, address))]))
                    .Where(k => k.Measures.Count > 0),
            ],
        };
    }

    private static string Dated(Composition site, QuarterReturn report) => English.PlaceReportAsOf(TitleOf(site), Display.Period(report.Quarter.Period));

    /// <summary>What others had is known as of today, so only the latest report compares.</summary>
    private static PlaceMeasure Measure(Composition site, Indicator indicator, QuarterReturn report, bool compares, Address address)
    {
        var position = site.Position(indicator, report);
        var extremes = Sentences.Extremes(site.Assessment.Of(indicator).AsOf(report.Quarter), indicator);
        return new(
            Composition.LinkTo(indicator, address),
            Sentences.Stop(indicator.Matters),
            [Sentences.Headline(position), .. Sentences.Travel(position), .. extremes.Length > 0 ? [extremes] : Array.Empty<string>()],
            compares && site.IsCompared(indicator) ? [.. SideBySide.Of(indicator, site.Content, site.Assessment).Sentences] : [],
            report.Narratives.TryGetValue(indicator.Id, out var story) ? new Markup(story.Html) : null);
    }
}
