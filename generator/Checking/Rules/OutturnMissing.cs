using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Rules;

/// <summary>Every indicator that is due has a value, or says why it has none.</summary>
internal sealed class OutturnMissing : IRule
{
    public string Slug => "outturn-missing";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var quarter in review.Content.Quarters)
        {
            var reported = quarter.Outturns.Select(o => (o.Indicator.Id, o.Period)).ToHashSet();
            foreach (var (indicator, due) in review.Due(quarter.Quarter))
            {
                if (quarter.Unreadable.Contains(indicator.Id) || reported.Contains((indicator.Id, due)))
                    continue;
                if (indicator.IsReportedByMonth && reported.Contains((indicator.Id, Period.FromMonths(due.Start, 1))))
                    continue;
                bag.Add(
                    new(
                        Review.SeverityIn(quarter),
                        Slug,
                        $"{indicator.Id} is due for {due} and has no line",
                        $"add {indicator.Id}: with its value, or {{missing: late, reason: ..., expected: ...}}",
                        quarter.At
                    )
                );
            }
        }
    }
}
