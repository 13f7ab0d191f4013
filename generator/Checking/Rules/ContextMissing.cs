using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>
/// A value at a level that the council puts into context has a narrative. Performance management framework, June 2024, "Exception reporting":
/// within the tolerance, officers are asked for context, and encouraged to share good practice. Once a quarter is approved, nobody is asked.
/// </summary>
internal sealed class ContextMissing : IRule
{
    public string Slug => "context-missing";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var quarter in review.Content.Quarters.Where(q => !q.IsApproved))
        {
            foreach (
                var indicator in review
                    .Dashboard(quarter)
                    .Where(i => !quarter.Narratives.ContainsKey(i.Id) && !quarter.UnreadableFiles.Contains($"narratives/{i.Id}.md"))
            )
            {
                if (review.Assessment.Of(indicator, quarter.Quarter) is { Reported: { Working.Level: { ExpectsContext: true } level } point })
                    bag.Add(
                        new(
                            Severity.Warning,
                            Slug,
                            $"{indicator.Id} is {level.Word} in {quarter.Quarter} and has no narrative",
                            $"write what explains the result, and what has helped, into quarters/{quarter.Quarter}/narratives/{indicator.Id}.md",
                            point.Outturn.At
                        )
                    );
            }
        }
    }
}
