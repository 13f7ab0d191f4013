using PmfSite.Assessing;
using PmfSite.Performance;

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
        var name = English.ChartInSound(indicator.Title);
        return new(
            new(site.Mark?.On(name) ?? name, [new(Address.IndicatorWav(indicator.Id).From(from), Wave)]),
            Sentence(history, indicator, HistoryCharts.AreTargetsHeard(history)));
    }

    private static string Sentence(IReadOnlyList<HistoryPoint> history, Indicator indicator, bool hasTargets)
    {
        HistoryPoint[] measured = [.. history.Where(p => p.Value is not null)];
        var comparable = IndicatorHistory.Comparable(history, indicator);
        var (lowest, highest) = Ends(comparable, indicator);
        // Two values that differ are needed to say which tone is for what.
        if (lowest == highest)
            (lowest, highest) = Ends(measured, indicator);
        var heard = lowest == highest ? English.HeardAll(lowest, hasTargets) : English.HeardFromTo(lowest, highest, hasTargets);
        return comparable.Count == measured.Length ? heard : $"{heard} {English.NotAllComparable}";
    }

    private static (string Lowest, string Highest) Ends(IReadOnlyList<HistoryPoint> measured, Indicator indicator) =>
        (Display.Value(measured.MinBy(p => p.Value)!, indicator), Display.Value(measured.MaxBy(p => p.Value)!, indicator));
}
