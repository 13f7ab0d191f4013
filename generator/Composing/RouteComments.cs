using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>Puts comments on the way to a decision, and their answers, into words.</summary>
internal static class RouteComments
{
    public static IReadOnlyList<CommentLine> Of(RouteStep step) =>
        [.. step.Comments.Select(c => new CommentLine(English.PanelSaid(c.Comment), c.Answer is { } answer ? English.CouncilAnswered(answer) : English.NotAnsweredYet))];

    /// <summary>What the panel said of each quarter that it commented on, the latest first.</summary>
    public static IEnumerable<QuarterComments> Of(string panel, IReadOnlyList<QuarterReturn> quarters, Address address) =>
        from quarter in quarters.Reverse()
        let said = (quarter.Approval?.Route ?? []).Where(s => s.Body == panel).SelectMany(Of).ToArray()
        where said.Length > 0
        select new QuarterComments(Composition.LinkTo(quarter.Quarter, address), said);
}
