using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Saying;

/// <summary>How many decimal places a number is shown with: those of its indicator, and more only where rounding would tell another story than the
/// judgement.</summary>
internal static class Places
{
    /// <summary>All that a decimal can have; a mean may need more than the six that can be entered.</summary>
    private const int Most = 28;

    public static decimal Round(decimal number, int places) => Math.Round(number, places, MidpointRounding.AwayFromZero);

    /// <summary>
    /// Of a judged value, and of a threshold that was worked out for it. Who judges the value as it is shown, by the target as it is shown,
    /// finds it on the same side of the target and at the same level.
    /// </summary>
    public static int OfJudged(Working working, int least) => Fewest(least, places => LooksAsItIs(working, places));

    /// <summary>All that a number has, as of a target or of a step of a scale.</summary>
    public static int All(decimal number, int least) => Fewest(least, places => Round(number, places) == number);

    /// <summary>Of the size of a change: it never looks like nothing, nor small where it is not.</summary>
    public static int OfChange(decimal size, decimal smallUpTo, int least) =>
        Fewest(least, places =>
            (Round(size, places), size) is var (shown, exact) && shown == 0 == (exact == 0) && shown <= smallUpTo == (exact <= smallUpTo)
        );

    private static bool LooksAsItIs(Working working, int places)
    {
        var target = working.Target is RelativeTarget relative
            ? new SingleTarget(Round(working.Threshold, places), null, relative.Period, relative.Illustrative, relative.At)
            : working.Target;
        var shown = Judge.Rate(Round(working.Value, places), target, working.Polarity, working.Rule, working.Earlier)!;
        return shown.Level == working.Level
            && Math.Sign(shown.Shortfall) == Math.Sign(working.Shortfall)
            && (working.IsOnTarget || shown.Value < shown.Threshold == working.Value < working.Threshold);
    }

    private static int Fewest(int least, Func<int, bool> suffice)
    {
        var places = least;
        while (places < Most && !suffice(places))
            places++;
        return places;
    }
}
