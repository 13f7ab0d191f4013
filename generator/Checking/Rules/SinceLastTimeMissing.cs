using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>When a measure needs a report twice in a row, the second one says what has changed since the first.</summary>
internal sealed class SinceLastTimeMissing : IRule
{
    public string Slug => "since-last-time-missing";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var (quarter, report, explained) in review.Reports().Where(r => r.Report.SinceLastTime is null))
        {
            var indicator = explained.Outturn.Indicator;
            if (review.Assessment.Of(indicator).Before(quarter.Quarter) is { NeedsExceptionReport: true } before)
            {
                bag.Add(
                    new(
                        Review.SeverityIn(quarter),
                        Slug,
                        $"{indicator.Id} {Review.StatusOf(explained)} in {quarter.Quarter}, needed a report in "
                            + $"{before.Outturn.ReportedIn} too, and does not say what has changed",
                        "add since-last-time: to it, with what has changed since that report",
                        report.At
                    )
                );
            }
        }
    }
}
