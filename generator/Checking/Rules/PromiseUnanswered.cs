using PmfSite.Assessing;
using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>A recovery date that has passed unmet is answered in the report on the result that missed it.</summary>
internal sealed class PromiseUnanswered : IRule
{
    public string Slug => "promise-unanswered";

    public void Check(Review review, DiagnosticBag bag)
    {
        var missed = Promises
            .Of(review.Content, review.Assessment)
            .Where(p => p is { State: PromiseState.Missed, Answer: null })
            .ToLookup(p => (p.Indicator.Id, p.Outcome!.Outturn.ReportedIn));
        foreach (var (quarter, report, explained) in review.Reports())
        {
            foreach (var promise in missed[(explained.Outturn.Indicator.Id, quarter.Quarter)])
            {
                bag.Add(
                    new(
                        Review.SeverityIn(quarter),
                        Slug,
                        $"{promise.Indicator.Id} was promised to recover in {promise.For.Quarter} ({promise.For.At}) and "
                            + $"{Review.StatusOf(explained)} in {quarter.Quarter}",
                        "add recovery-missed: to this report, with why it did not recover and what holds now",
                        report.At
                    )
                );
            }
        }
    }
}
