using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Rules;

/// <summary>From the quarter on that the council names, every value was verified and signed off. What was published before has its source in place of
/// that.</summary>
internal sealed class NotVerified : IRule
{
    public string Slug => "not-verified";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (
            var quarter in review.Content.Quarters.Where(q =>
                review.Content.Framework.AsksForVerification(q.Quarter) && !q.UnreadableFiles.Contains("verified.yml")
            )
        )
        {
            foreach (var outturn in quarter.Outturns.OfType<MeasuredOutturn>().Where(o => o is { Verified: null, Provenance.Source: null }))
            {
                bag.Add(
                    new(
                        Review.SeverityIn(quarter),
                        Slug,
                        $"{outturn.Indicator.Id}: nobody verified the value for {outturn.Period}",
                        $"add verified: {{by: ..., on: ...}} to it, or the sign-off of {outturn.Indicator.Service.Id} to "
                            + $"quarters/{quarter.Quarter}/verified.yml",
                        outturn.At
                    )
                );
            }
        }
    }
}
