using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>How many periods in a row, up to the latest, had a level that needs a report, and how many got worse each time.</summary>
/// <param name="ToExplain">0 where the latest period needs none. The levels may differ.</param>
/// <param name="Worsening">0 where the latest period did not get worse.</param>
internal readonly record struct Runs(int ToExplain, int Worsening)
{
    /// <summary>So many results that each got worse are worth a word.</summary>
    public const int LongWorsening = 3;

    /// <summary>So many results in a row that need a report are worth a word.</summary>
    public const int Repeated = 2;

    /// <summary>A gap, a missing value or a break in the series ends a run.</summary>
    /// <param name="known">At least one with a value.</param>
    public static Runs Of(IReadOnlyList<HistoryPoint> known, Indicator indicator)
    {
        var last = known.Count - 1;
        while (known[last].Value is null)
            last--;
        return new(CountToExplain(known, last, indicator), CountWorsening(known, last, indicator));
    }

    private static int CountToExplain(IReadOnlyList<HistoryPoint> known, int last, Indicator indicator)
    {
        if (!IsToExplain(known[last]))
            return 0;
        var run = 1;
        for (var i = last; i > 0 && IndicatorHistory.Continues(known[i - 1].Period, known[i].Period, indicator) && IsToExplain(known[i - 1]); i--)
            run++;
        return run;
    }

    private static bool IsToExplain(HistoryPoint point) => point.Working is { Level.NeedsExceptionReport: true };

    private static int CountWorsening(IReadOnlyList<HistoryPoint> known, int last, Indicator indicator)
    {
        var run = 0;
        // A running total starts anew each year, so that nothing can be said from one period to the next.
        if (indicator.Covers == Coverage.YearToDate)
            return run;
        for (
            var i = last;
            i > 0
                && IndicatorHistory.Continues(known[i - 1].Period, known[i].Period, indicator)
                && Travel.Between(known[i - 1], known[i], indicator) is { Direction: Direction.Worse };
            i--
        )
            run++;
        return run;
    }
}
