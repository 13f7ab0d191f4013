using PmfSite.Checking.Reviewing;
using PmfSite.Performance;

namespace PmfSite.Checking.Suspicions;

/// <summary>
/// A count that is more than zero and less than <c>suppress-below</c> of its indicator: the value of a count, or of a rate the numerator, or
/// what the numerator leaves of the denominator.
/// </summary>
internal sealed class SmallNumber : ISuspicion
{
    public string Slug => "small-number";

    public IEnumerable<Suspected> Look(Review review) =>
        from outturn in review.Content.Quarters.SelectMany(q => q.Outturns).OfType<MeasuredOutturn>()
        where outturn.Indicator.SuppressBelow is not null
        from count in Counts(outturn).Where(c => c > 0 && c < outturn.Indicator.SuppressBelow).Take(1)
        select new Suspected(
            Subject.Of(outturn.Indicator),
            outturn.ReportedIn,
            Invariant($"{outturn.Indicator.Id} tells of {count}, and counts below {outturn.Indicator.SuppressBelow} could tell of a person"),
            "write {missing: suppressed, reason: ...}",
            outturn.At
        );

    private static decimal[] Counts(MeasuredOutturn outturn) =>
        outturn switch
        {
            { Fraction: { } fraction } => [fraction.Numerator, fraction.Denominator - fraction.Numerator],
            { Indicator.Unit.Per: 1 } => [outturn.Value],
            _ => [],
        };
}
