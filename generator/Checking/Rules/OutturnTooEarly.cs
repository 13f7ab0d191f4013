using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>A quarter reports on periods that are over.</summary>
internal sealed class OutturnTooEarly : IRule
{
    public string Slug => "outturn-too-early";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var outturn in review.Content.Quarters.SelectMany(q => q.Outturns))
        {
            if (outturn.Period.End > outturn.ReportedIn.Period.End)
                bag.Error(
                    outturn.At,
                    Slug,
                    $"{outturn.Period} was not over in {outturn.ReportedIn}",
                    "correct the period, or move the line to the folder of a later quarter"
                );
        }
    }
}
