using PmfSite.Assessing;
using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>A recovery lies ahead: the promised quarter ends after the period that the report explains.</summary>
internal sealed class RecoveryTooEarly : IRule
{
    public string Slug => "recovery-too-early";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var (quarter, report, explained) in review.Reports())
        {
            if (report.Recovers is { } promised && !Promises.LiesAhead(promised.Quarter, explained))
                bag.Add(
                    new(
                        Review.SeverityIn(quarter),
                        Slug,
                        $"recovery in {promised.Quarter} is not after {explained.Period}, which the report explains",
                        "write the quarter whose result is expected to need no report",
                        promised.At
                    )
                );
        }
    }
}
