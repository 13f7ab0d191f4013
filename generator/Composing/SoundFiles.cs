using PmfSite.Composing.Pages;
using PmfSite.Sounding;

namespace PmfSite.Composing;

/// <summary>The chart of an indicator as a file to be heard.</summary>
internal sealed record SoundFile(Address Address, byte[] Wave);

/// <summary>Lists a sound for each chart, played when it is asked for.</summary>
internal static class SoundFiles
{
    public static IEnumerable<Func<SoundFile>> Of(Composition site) => site.Content.Indicators
        .Where(i => site.IsHeard && HistoryCharts.AreDrawn(site.Assessment.Of(i).AsOf(site.Latest.Quarter)))
        .Select(i => (Func<SoundFile>)(() => new(
            Address.IndicatorWav(i.Id),
            Tune.Of(HistoryCharts.Beats(site.Assessment.Of(i).AsOf(site.Latest.Quarter), site.Standing(i).Variation, i)))));
}
