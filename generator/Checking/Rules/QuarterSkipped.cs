using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>Quarters follow one another without a gap, so that no reader takes a skipped quarter for a quiet one.</summary>
internal sealed class QuarterSkipped : IRule
{
    public string Slug => "quarter-skipped";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var (earlier, later) in review.Content.Quarters.Zip(review.Content.Quarters.Skip(1)))
        {
            if (earlier.Quarter.Next != later.Quarter)
                bag.Error(
                    later.At,
                    Slug,
                    $"{later.Quarter} follows {earlier.Quarter}, and {earlier.Quarter.Next} is not there",
                    $"add the folder quarters/{earlier.Quarter.Next}, or correct the name of this one"
                );
        }
    }
}
