using PmfSite.Checking.Reviewing;
using PmfSite.Performance;

namespace PmfSite.Checking.Suspicions;

/// <summary>
/// In a unit per hundred, a value that is out by about a hundred: 0.95 where 95 was meant, or 95 where all others are fractions.
/// It is held against the last value that was not suspected itself, or where there is none, against the target. Of the two, the smaller
/// must be at most 1 and the larger more, and the larger between 50 and 200 times the smaller, so that a rate that is truly below
/// one per cent is let be.
/// </summary>
internal sealed class PercentOrFraction : ISuspicion
{
    private const int Hundred = 100;

    public string Slug => "percent-or-fraction";

    public IEnumerable<Suspected> Look(Review review) => review.Content.Indicators.Where(i => i.Unit.Per == Hundred).SelectMany(i => Look(i, review));

    private static IEnumerable<Suspected> Look(Indicator indicator, Review review)
    {
        MeasuredOutturn? sound = null;
        foreach (var now in review.Entered(indicator).OfType<MeasuredOutturn>())
        {
            if (sound is not null && !indicator.AreComparable(sound.Period, now.Period))
                sound = null;
            if ((sound?.Value ?? TargetOf(now)) is { } measure && IsOutByHundred(now.Value, measure))
            {
                yield return new(
                    Subject.Of(indicator),
                    now.ReportedIn,
                    Invariant($"{indicator.Id}: {now.Value} is about ")
                        + Invariant($"{(Math.Abs(now.Value) < Math.Abs(measure) ? "a hundredth of" : "a hundred times")} {measure}, ")
                        + Invariant($"{(sound is null ? "its target" : $"the value before ({sound.At})")}"),
                    "write per cent as 95 and not as 0.95, in every period",
                    now.At
                );
            }
            else
            {
                sound = now;
            }
        }
    }

    private static decimal? TargetOf(MeasuredOutturn outturn) =>
        outturn.Indicator.TargetFor(outturn.Period) switch
        {
            SingleTarget single => single.Value,
            BandTarget band => band.From,
            _ => null,
        };

    private static bool IsOutByHundred(decimal value, decimal measure)
    {
        var (small, large) = (Math.Min(Math.Abs(value), Math.Abs(measure)), Math.Max(Math.Abs(value), Math.Abs(measure)));
        return small is > 0 and <= 1 && large > 1 && large >= small * Hundred / 2 && large <= small * Hundred * 2;
    }
}
