using PmfSite.Composing;
using PmfSite.Sounding;

namespace PmfSite.Parts;

/// <summary>Lists a sound for each chart, played when it is asked for.</summary>
internal static class SoundFiles
{
    public static IEnumerable<Deferred<byte[]>> Of(Composition site) =>
        site
            .Published.Content.Indicators.Where(i =>
                site.IsHeard && HistoryCharts.AreDrawn(site.Published.Assessment.Of(i).AsOf(site.Published.Latest.Quarter))
            )
            .Select(i => new Deferred<byte[]>(Address.IndicatorWav(i.Id), () =>
                Tune.Of(
                    HistoryCharts.Beats(
                        site.Published.Assessment.Of(i).AsOf(site.Published.Latest.Quarter),
                        site.Published.Standing(i).Variation,
                        i,
                        site.Words
                    )
                )
            ));
}
