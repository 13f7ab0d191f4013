using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Rules;

/// <summary>A rated indicator has a target for every period that it reports.</summary>
internal sealed class TargetMissing : IRule
{
    public string Slug => "target-missing";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var quarter in review.Content.Quarters)
        {
            foreach (var outturn in quarter.Outturns.OfType<MeasuredOutturn>())
            {
                if (outturn.Indicator.IsRated && outturn.Indicator.TargetFor(outturn.Period) is null)
                    bag.Add(new(review.SeverityIn(quarter), Slug, $"{outturn.Indicator.Id} is rated and has no target for {outturn.Period}", $"add one under targets: in {outturn.Indicator.At.File.Path}, or choose a kind that is not rated", outturn.At));
            }
        }
    }
}
