using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Composing.Pages;

/// <summary>A sound that a page plays when it is asked to, and not before.</summary>
/// <param name="Name">What it is, out of context.</param>
/// <param name="Sources">The same in several encodings, the best first; at least one.</param>
public sealed record Player(string Name, IReadOnlyList<PlayerSource> Sources);

/// <summary>A file that is played.</summary>
/// <param name="Type">What browsers call its encoding.</param>
public sealed record PlayerSource(string Href, string Type);

/// <summary>A chart to be heard.</summary>
/// <param name="Sentence">How to understand what is heard.</param>
public sealed record HistorySound(Player Player, string Sentence);

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
