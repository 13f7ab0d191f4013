using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>What a change means. Up and down are used where nobody has said which way is better.</summary>
internal enum Direction
{
    Better,
    Worse,
    Same,
    Up,
    Down,
}

/// <summary>The change from an earlier value to a later one.</summary>
/// <param name="Change">Later less earlier.</param>
internal sealed record Movement(decimal Change, Direction Direction, HistoryPoint From);

/// <summary>Compares two values of one indicator.</summary>
internal static class Travel
{
    /// <summary>Null when one of the two has no value, or a break in the series lies between them.</summary>
    public static Movement? Between(HistoryPoint? earlier, HistoryPoint later, Indicator indicator)
    {
        if (earlier?.Value is not { } from || later.Value is not { } to || !indicator.AreComparable(earlier.Period, later.Period))
            return null;
        return new Movement(to - from, Compare(from, to, earlier, later, indicator), earlier);
    }

    private static Direction Compare(decimal from, decimal to, HistoryPoint earlier, HistoryPoint later, Indicator indicator) =>
        (indicator.Polarity, Math.Sign(to - from), Nearing(earlier, later)) switch
        {
            _ when Math.Abs(to - from) <= indicator.NoChangeWithin => Direction.Same,
            (Polarity.Higher, 1, _) or (Polarity.Lower, -1, _) or (Polarity.Band, _, 1) => Direction.Better,
            (Polarity.Higher, -1, _) or (Polarity.Lower, 1, _) or (Polarity.Band, _, -1) => Direction.Worse,
            (_, 1, _) => Direction.Up,
            _ => Direction.Down,
        };

    /// <summary>1 when it came nearer to its band, -1 when it went away from it; 0 for neither, and where it was not rated.</summary>
    private static int Nearing(HistoryPoint earlier, HistoryPoint later) => Math.Sign(Outside(earlier) - Outside(later) ?? 0);

    /// <summary>How far outside its band a value was; 0 inside.</summary>
    private static decimal? Outside(HistoryPoint point) => point.Working is { } working ? Math.Max(0, working.Shortfall) : null;
}
