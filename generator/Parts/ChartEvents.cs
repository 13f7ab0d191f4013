using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Names what happened in the periods of a history by letters, the same in the chart, beside it and in the table.</summary>
internal static class ChartEvents
{
    /// <summary>The letter of each period in which something happened, in order of time.</summary>
    public static IReadOnlyDictionary<Period, string> Letters(IReadOnlyList<HistoryPoint> history) =>
        history
            .Where(p => p.Annotation is not null)
            .Select((p, n) => (p.Period, Letter: (char)('A' + n)))
            .ToDictionary(e => e.Period, e => $"{e.Letter}");

    public static IEnumerable<ChartEvent> Of(IReadOnlyList<HistoryPoint> history, Indicator indicator, Words words)
    {
        var letters = Letters(history);
        foreach (var point in history)
        {
            if (point.Annotation is { } happened)
                yield return new(
                    words.Charts.EventInChart(
                        letters[point.Period],
                        words.Display.Period(point.Period, indicator),
                        words.Grammar.Sentence(happened.Note)
                    ),
                    happened.Source is { } source ? SourceLines.Of(source, words) : null
                );
        }
    }
}
