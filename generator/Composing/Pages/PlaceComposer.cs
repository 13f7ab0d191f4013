using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the report on the place.</summary>
internal static class PlaceComposer
{
    public static PlacePage Compose(Composition site)
    {
        var address = Address.Place;
        return new()
        {
            Path = address.Path,
            Title = English.PlaceReport,
            HeadTitle = site.HeadTitle(English.PlaceReport),
            Description = English.PlaceReportOf(site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = Composition.IllustrativeNotice(site.OfPlace.Select(i => site.Position(i, site.Latest).Latest)),
            Frame = site.Frame(address),
            Quarter = Composition.LinkTo(site.Latest.Quarter, address),
            Kinds =
            [
                .. site.Framework.Kinds
                    .Select(k => new PlaceKind(k.Plural, Sentences.Stop(k.Meaning), [.. site.OfPlace.Where(i => i.Kind == k).Select(i => Measure(site, i, address))]))
                    .Where(k => k.Measures.Count > 0),
            ],
        };
    }

    private static PlaceMeasure Measure(Composition site, Indicator indicator, Address address)
    {
        var position = site.Position(indicator, site.Latest);
        var extremes = Sentences.Extremes(site.Assessment.Of(indicator).AsOf(site.Latest.Quarter), indicator);
        return new(
            Composition.LinkTo(indicator, address),
            Sentences.Stop(indicator.Matters),
            [Sentences.Headline(position), .. Sentences.Travel(position), .. extremes.Length > 0 ? [extremes] : Array.Empty<string>()],
            site.IsCompared(indicator) ? [.. SideBySide.Of(indicator, site.Content, site.Assessment).Sentences] : [],
            site.Latest.Narratives.TryGetValue(indicator.Id, out var story) ? new Markup(story.Html) : null);
    }
}
