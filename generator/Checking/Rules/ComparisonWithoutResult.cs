using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>A figure of others is held beside a result of the council for the very same days; without one it is shown nowhere.</summary>
internal sealed class ComparisonWithoutResult : IRule
{
    public string Slug => "comparison-without-result";

    public void Check(Review review, DiagnosticBag bag)
    {
        if (!review.IsWhole)
            return;
        foreach (var comparator in review.Content.Comparators)
        {
            foreach (var series in comparator.Series)
            {
                var periods = review.Periods(series.Indicator);
                foreach (var figure in series.Figures.Where(f => !periods.Contains(f.Period)))
                    bag.Add(
                        new(
                            Severity.Warning,
                            Slug,
                            $"{series.Indicator.Id} has no result for {figure.Period} to hold beside the figure of {comparator.Id}",
                            "name the period of one of its results, or remove the figure",
                            figure.At
                        )
                    );
            }
        }
    }
}
