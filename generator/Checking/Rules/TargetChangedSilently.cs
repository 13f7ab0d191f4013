using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Rules;

/// <summary>A target holds for its financial year, unless it is profiled by plan or was changed on a stated day for a stated reason.</summary>
internal sealed class TargetChangedSilently : IRule
{
    public string Slug => "target-changed-silently";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var indicator in review.Content.Indicators.Where(i => i is { Covers: not Coverage.YearToDate, Profiled: null }))
        {
            // A year's own target beside those of its quarters is another thing, such as their sum.
            var alike = indicator
                .Targets.Where(t => t is not UnsetTarget)
                .OrderBy(t => t.Period)
                .GroupBy(t => (Quarter.Containing(t.Period.End).StartYear, t.Period.Shape));
            foreach (var (earlier, later) in alike.SelectMany(set => set.Zip(set.Skip(1))))
            {
                if (later.Changed is null && !later.AsksTheSameAs(earlier))
                {
                    bag.Add(
                        new(
                            SeverityOf(later, review),
                            Slug,
                            $"{indicator.Id} has another target in {later.Period} than in {earlier.Period} of the same year",
                            "say when and why: changed: {was: ..., on: ..., reason: ...}; or profiled: of the indicator, where it differs by plan",
                            later.At
                        )
                    );
                }
            }
        }
    }

    private static Severity SeverityOf(Target target, Review review) =>
        review.Content.Quarters.Any(q => q.Quarter.Period.End >= target.Period.End && q.IsApproved) ? Severity.Error : Severity.Warning;
}
