using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>An annotation stands at a period of the line; elsewhere it is shown nowhere.</summary>
internal sealed class AnnotationWithoutResult : IRule
{
    public string Slug => "annotation-without-result";

    public void Check(Review review, DiagnosticBag bag)
    {
        if (!review.IsWhole || review.Content.Quarters is not [.., var latest])
            return;
        foreach (var indicator in review.Content.Indicators.Where(i => i.Annotations.Count > 0))
        {
            var periods = review.Assessment.Of(indicator).AsOf(latest.Quarter).Select(p => p.Period).ToArray();
            foreach (var annotation in indicator.Annotations.Where(a => !periods.Contains(a.When)))
                bag.Add(
                    new(
                        Severity.Warning,
                        Slug,
                        $"{indicator.Id} has no result for {annotation.When} that a note could stand at",
                        "name the period of one of its results, or remove the annotation",
                        annotation.At
                    )
                );
        }
    }
}
