using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>A report on something that needs none is often filed under the wrong indicator or quarter.</summary>
internal sealed class ExceptionReportUnneeded : IRule
{
    public string Slug => "exception-report-unneeded";

    public void Check(Review review, DiagnosticBag bag)
    {
        var indicators = review.Content.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (var quarter in review.Content.Quarters)
        {
            foreach (var (id, report) in quarter.ExceptionReports)
            {
                if (
                    indicators.GetValueOrDefault(id) is { } indicator
                    && report is not null
                    && !quarter.Unreadable.Contains(id)
                    && !review.Assessment.Of(indicator, quarter.Quarter).NeedsExceptionReport
                )
                {
                    bag.Add(
                        new(
                            Severity.Warning,
                            Slug,
                            $"{id} needs no exception report in {quarter.Quarter}",
                            "check that it is filed under the right indicator and quarter; as a comment it can go into narratives/",
                            report.At
                        )
                    );
                }
            }
        }
    }
}
