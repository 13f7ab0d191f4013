using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>A figure belongs to an indicator that is on the dashboard in that quarter.</summary>
internal sealed class OutturnOffDashboard : IRule
{
    public string Slug => "outturn-off-dashboard";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var outturn in review.Content.Quarters.SelectMany(q => q.Outturns))
        {
            if (!outturn.Indicator.IsOnDashboard(outturn.ReportedIn))
                bag.Error(outturn.At, Slug, $"{outturn.Indicator.Id} is not on the dashboard in {outturn.ReportedIn}", "remove the line, or correct from or until of the indicator");
        }
    }
}
