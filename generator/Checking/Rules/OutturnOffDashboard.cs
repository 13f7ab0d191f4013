using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Rules;

/// <summary>A figure belongs to an indicator that is on the dashboard in that quarter, or to the time of one that ended before the first.</summary>
internal sealed class OutturnOffDashboard : IRule
{
    public string Slug => "outturn-off-dashboard";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var outturn in review.Content.Quarters.SelectMany(q => q.Outturns))
        {
            if (!outturn.Indicator.IsOnDashboard(outturn.ReportedIn) && !IsOfItsTime(outturn, review.Content))
                bag.Error(
                    outturn.At,
                    Slug,
                    $"{outturn.Indicator.Id} is not on the dashboard in {outturn.ReportedIn}",
                    "remove the line, or correct from or until of the indicator"
                );
        }
    }

    private static bool IsOfItsTime(Outturn outturn, Content content) =>
        content.IsHistory(outturn.Indicator) && outturn.Period.End <= outturn.Indicator.Until?.Period.End;
}
