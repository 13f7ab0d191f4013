using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>
/// A value or a forecast at a level that the council explains needs an exception report. Performance management framework, June 2024, "Exception reporting":
/// contributing factors, remedial actions, and when they are expected to take effect.
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
                var status = point.Working is { Level: { NeedsExceptionReport: true } level } ? $"is {level.Word}" : $"is forecast to be {point.Forecast!.Level.Word}";
                bag.Add(new(review.SeverityIn(quarter), Slug, $"{indicator.Id} {status} in {quarter.Quarter} and has no exception report",
                    $"add {indicator.Id}: to quarters/{quarter.Quarter}/exceptions.yml with factors, actions and when each takes effect", point.Outturn.At));
            }
        }
    }
}
