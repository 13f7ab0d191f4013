using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>
/// A value or a forecast at a level that the council explains needs an exception report. Performance management framework, June 2024, "Exception
/// reporting": contributing factors, remedial actions, and when they are expected to take effect.
/// </summary>
internal sealed class ExceptionReportMissing : IRule
{
    public string Slug => "exception-report-missing";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var quarter in review.Content.Quarters.Where(q => !q.UnreadableFiles.Contains("exceptions.yml")))
        {
            foreach (var indicator in review.Dashboard(quarter).Where(i => !quarter.ExceptionReports.ContainsKey(i.Id)))
            {
                if (review.Assessment.Of(indicator, quarter.Quarter) is not { Reported: { NeedsExceptionReport: true } point })
                    continue;
                bag.Add(
                    new(
                        Review.SeverityIn(quarter),
                        Slug,
                        $"{indicator.Id} {Review.StatusOf(point)} in {quarter.Quarter} and has no exception report",
                        $"add {indicator.Id}: to quarters/{quarter.Quarter}/exceptions.yml with factors, actions, when each takes effect "
                            + $"and whether they are enough",
                        point.Outturn.At
                    )
                );
            }
        }
    }
}
