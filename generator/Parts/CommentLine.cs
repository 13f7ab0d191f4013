using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>What a body said on the way to a decision, and what the council answered.</summary>
/// <param name="Comment">A sentence or more, called a comment.</param>
/// <param name="Answer">The same of the answer, or that there is none yet.</param>
public sealed record CommentLine(string Comment, string Answer);

/// <summary>What a panel said of one quarter.</summary>
/// <param name="Comments">At least one.</param>
public sealed record QuarterComments(Link Quarter, IReadOnlyList<CommentLine> Comments);
