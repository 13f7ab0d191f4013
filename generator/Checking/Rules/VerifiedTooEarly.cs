using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Rules;

/// <summary>Nobody can verify a value before the days that it counts are over.</summary>
internal sealed class VerifiedTooEarly : IRule
{
    public string Slug => "verified-too-early";

    public void Check(Review review, DiagnosticBag bag)
    {
        var early = review
            .Content.Quarters.SelectMany(q => q.Outturns)
            .OfType<MeasuredOutturn>()
            .Where(o => o.Verified is { On: var on } && on < o.Period.End)
            // One sign-off speaks of many values.
            .DistinctBy(o => o.Verified!.At);
        foreach (var outturn in early)
        {
            bag.Error(
                outturn.Verified!.At,
                Slug,
                Invariant($"{outturn.Indicator.Id}: {outturn.Period} ends on {outturn.Period.End:yyyy-MM-dd} and cannot have been verified on ")
                    + Invariant($"{outturn.Verified.On:yyyy-MM-dd}"),
                "correct the date, or the period of the value"
            );
        }
    }
}
