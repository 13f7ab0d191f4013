using PmfSite.Composing.Pages;
using PmfSite.Sounding;

namespace PmfSite.Composing;

/// <summary>Lists a sound for each chart, played when it is asked for.</summary>
internal static class SoundFiles
{
    public static IEnumerable<Deferred<byte[]>> Of(Composition site) =>
        site
            .Content.Indicators.Where(i => site.IsHeard && HistoryCharts.AreDrawn(site.Assessment.Of(i).AsOf(site.Latest.Quarter)))
            .Select(i => new Deferred<byte[]>(Address.IndicatorWav(i.Id), () =>
                Tune.Of(HistoryCharts.Beats(site.Assessment.Of(i).AsOf(site.Latest.Quarter), site.Standing(i).Variation, i, site.Words))
            ));
}
