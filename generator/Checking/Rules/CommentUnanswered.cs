using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>What a body said on the way to a decision is answered before a later quarter is approved.</summary>
internal sealed class CommentUnanswered : IRule
{
    public string Slug => "comment-unanswered";

    public void Check(Review review, DiagnosticBag bag)
    {
        var lastApproved = review.Content.Quarters.LastOrDefault(q => q.IsApproved)?.Quarter;
        foreach (var quarter in review.Content.Quarters)
        {
            var severity = lastApproved?.CompareTo(quarter.Quarter) > 0 ? Severity.Error : Severity.Warning;
            foreach (var step in quarter.Approval?.Route ?? [])
            {
                foreach (var comment in step.Comments.Where(c => c.Answer is null))
                    bag.Add(
                        new(
                            severity,
                            Slug,
                            $"{Excerpt.Plain(step.Body, 100)} commented on {quarter.Quarter} and has no answer",
                            "add answer: to it, with what the council says or does",
                            comment.At
                        )
                    );
            }
        }
    }
}
