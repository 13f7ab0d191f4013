using PmfSite.Assessing;
using PmfSite.Charting;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Draws the latest results of an indicator as a small line with a name that says them.</summary>
internal static class Sparklines
{
    private const int Most = 8;
    private const int Fewest = 3;

    /// <summary>Null for fewer than three results that can be compared with the latest.</summary>
    public static Markup? Of(Position position, DraftMark? mark, Words words) =>
        Results(position) is { Count: >= Fewest } results
            ? new(
                Sparkline.Draw(
                    mark?.On(Name(results, position.Indicator, words), words) ?? Name(results, position.Indicator, words),
                    [.. Values(results, position.Indicator)]
                )
            )
            : null;

    /// <summary>The line beside the latest value and its scale; null where there is no line.</summary>
    public static SmallMultiple? Multiple(Position position, Address from, DraftMark? mark, Words words)
    {
        if (Of(position, mark, words) is not { } line)
            return null;
        var (lowest, highest) = Ends(Results(position));
        var (low, high) = (words.Display.Bare(lowest, position.Indicator), words.Display.Bare(highest, position.Indicator));
        return new(
            Links.To(position.Indicator, from),
            words.Display.Value(position.Latest!, position.Indicator),
            line,
            low == high ? words.Charts.FlatScale(high) : words.Charts.Scale(low, high)
        );
    }

    /// <summary>Whether a line may run from one result to the next: without a gap, a break, or a count that begins anew each year.</summary>
    public static bool Joins(HistoryPoint before, HistoryPoint point, Indicator indicator) =>
        IndicatorHistory.Continues(before.Period, point.Period, indicator)
        && !(indicator.Covers == Coverage.YearToDate && Period.YearPair(before.Period.Start) != Period.YearPair(point.Period.Start));

    private static List<HistoryPoint> Results(Position position) =>
        [.. IndicatorHistory.Comparable(position.Known, position.Indicator).TakeLast(Most)];

    private static IEnumerable<decimal?> Values(List<HistoryPoint> results, Indicator indicator)
    {
        for (var i = 0; i < results.Count; i++)
        {
            if (i > 0 && !Joins(results[i - 1], results[i], indicator))
                yield return null;
            yield return results[i].Value;
        }
    }

    private static string Name(List<HistoryPoint> results, Indicator indicator, Words words) =>
        indicator.Covers == Coverage.YearToDate
            ? words.Charts.SparklineOfRunningTotal(
                results.Count,
                words.Display.Value(results[0], indicator),
                words.Display.Value(results[^1], indicator)
            )
            : words.Charts.Sparkline(
                results.Count,
                words.Display.Value(results[0], indicator),
                words.Display.Value(results[^1], indicator),
                words.Display.Value(Ends(results).Highest, indicator)
            );

    private static (HistoryPoint Lowest, HistoryPoint Highest) Ends(List<HistoryPoint> results) =>
        (results.MinBy(p => p.Value)!, results.MaxBy(p => p.Value)!);
}
