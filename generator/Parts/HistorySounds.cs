using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Puts a chart that is heard beside the chart that is seen.</summary>
internal static class HistorySounds
{
    private const string Wave = "audio/wav";

    public static HistorySound ForPage(IReadOnlyList<HistoryPoint> history, Indicator indicator, Composition site, Address from)
    {
        var name = site.Words.Sound.ChartInSound(indicator.Title);
        return new(
            new(site.Mark?.On(name, site.Words) ?? name, [new(Address.IndicatorWav(indicator.Id).From(from), Wave)]),
            Sentence(history, indicator, HistoryCharts.AreTargetsHeard(history), site.Words)
        );
    }

    private static string Sentence(IReadOnlyList<HistoryPoint> history, Indicator indicator, bool hasTargets, Words words)
    {
        HistoryPoint[] measured = [.. history.Where(p => p.Value is not null)];
        var comparable = IndicatorHistory.Comparable(history, indicator);
        var (lowest, highest) = Ends(comparable, indicator, words);
        // Two values that differ are needed to say which tone is for what.
        if (lowest == highest)
            (lowest, highest) = Ends(measured, indicator, words);
        var heard = lowest == highest ? words.Sound.HeardAll(lowest, hasTargets) : words.Sound.HeardFromTo(lowest, highest, hasTargets);
        return comparable.Count == measured.Length ? heard : $"{heard} {words.Sound.NotAllComparable}";
    }

    private static (string Lowest, string Highest) Ends(IReadOnlyList<HistoryPoint> measured, Indicator indicator, Words words) =>
        (words.Display.Value(measured.MinBy(p => p.Value)!, indicator), words.Display.Value(measured.MaxBy(p => p.Value)!, indicator));
}
