using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Puts comments on the way to a decision, and their answers, into words.</summary>
internal static class RouteComments
{
    public static IReadOnlyList<CommentLine> Of(RouteStep step, Words words) =>
        [
            .. step.Comments.Select(c => new CommentLine(
                words.Quarters.PanelSaid(c.Comment),
                c.Answer is { } answer ? words.Quarters.CouncilAnswered(answer) : words.Quarters.NotAnsweredYet
            )),
        ];

    /// <summary>What the panel said of each quarter that it commented on, the latest first.</summary>
    public static IEnumerable<QuarterComments> Of(string panel, IReadOnlyList<QuarterReturn> quarters, Address address, Words words) =>
        from quarter in quarters.Reverse()
        let said = (quarter.Approval?.Route ?? []).Where(s => s.Body == panel).SelectMany(step => Of(step, words)).ToArray()
        where said.Length > 0
        select new QuarterComments(Links.To(quarter.Quarter, address, words), said);
}
