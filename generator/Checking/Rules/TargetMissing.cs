using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Rules;

/// <summary>A rated indicator has a target for every period that it reports. One that ended before the first quarter may have none.</summary>
internal sealed class TargetMissing : IRule
{
    public string Slug => "target-missing";

    public void Check(Review review, DiagnosticBag bag)
    {
        var told = new HashSet<(string, Period)>();
        foreach (var quarter in review.Content.Quarters)
        {
            foreach (var outturn in quarter.Outturns.OfType<MeasuredOutturn>())
            {
                // Months need none of their own; the quarter that they make does.
                var period = outturn.Indicator.IsReportedByMonth ? Quarter.Containing(outturn.Period.End).Period : outturn.Period;
                if (
                    outturn.Indicator.IsRated
                    && !review.Content.IsHistory(outturn.Indicator)
                    && outturn.Indicator.TargetFor(period) is null
                    && told.Add((outturn.Indicator.Id, period))
                )
                    bag.Add(
                        new(
                            Review.SeverityIn(quarter),
                            Slug,
                            $"{outturn.Indicator.Id} is rated and has no target for {period}",
                            $"add one under targets: in {outturn.Indicator.At.File.Path}, or choose a kind that is not rated",
                            outturn.At
                        )
                    );
            }
        }
    }
}
