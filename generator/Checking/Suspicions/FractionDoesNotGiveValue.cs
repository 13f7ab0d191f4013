using PmfSite.Checking.Reviewing;
using PmfSite.Performance;

namespace PmfSite.Checking.Suspicions;

/// <summary>A numerator over its denominator, in the unit and at the places that are shown, is another number than the value.</summary>
internal sealed class FractionDoesNotGiveValue : ISuspicion
{
    public string Slug => "fraction-does-not-give-value";

    public IEnumerable<Suspected> Look(Review review)
    {
        foreach (var outturn in review.Content.Quarters.SelectMany(q => q.Outturns).OfType<MeasuredOutturn>())
        {
            if (
                outturn is { Fraction: { } fraction, Indicator: var indicator }
                && Rounded(fraction.Numerator / fraction.Denominator * indicator.Unit.Per, indicator) is var given
                && given != Rounded(outturn.Value, indicator)
            )
            {
                yield return new(
                    Subject.Of(indicator),
                    outturn.ReportedIn,
                    Invariant($"{indicator.Id}: {fraction.Numerator} over {fraction.Denominator} gives {given}, and the value is {outturn.Value}"),
                    "correct the one of the three that is wrong",
                    outturn.At
                );
            }
        }
    }

    private static decimal Rounded(decimal value, Indicator indicator) => Math.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero);
}
