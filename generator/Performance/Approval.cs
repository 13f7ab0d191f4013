using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>What was decided about a quarter.</summary>
internal enum Decision
{
    Pending,
    Approved,

    /// <summary>But for indicators that are named, whose results are withheld.</summary>
    ApprovedExcept,

    /// <summary>Otherwise than it was submitted.</summary>
    ApprovedWithAmendments,

    /// <summary>Received without a decision.</summary>
    Noted,
    Refused,
}

/// <summary>The record of the decision to publish a quarter, and of the route that led there.</summary>
internal sealed record Approval
{
    public required Decision Decision { get; init; }

    /// <summary>When it was decided; never null where the decision approves.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>Who decided; never null where the decision approves.</summary>
    public required string? Body { get; init; }

    /// <summary>Where the decision is recorded on the web.</summary>
    public required string? Minute { get; init; }

    public required string? Note { get; init; }

    /// <summary>Whether nobody decided it: it was made up for show.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>The bodies that saw the quarter before the decision, in the order of the file.</summary>
    public required IReadOnlyList<RouteStep> Route { get; init; }

    /// <summary>From when on everyone may see the quarter; null: from the start of the day of the decision.</summary>
    public required LondonTime? Release { get; init; }

    /// <summary>By the id of the indicator, what was not approved and what the public is told about it; empty but for
    /// <see cref="Decision.ApprovedExcept"/>.</summary>
    public required IReadOnlyDictionary<string, string> Withheld { get; init; }

    /// <summary>The digest of the edition that was approved; null while nobody has frozen one.</summary>
    public required string? Edition { get; init; }

    public required SourceLocation EditionAt { get; init; }

    public required SourceLocation At { get; init; }

    /// <summary>Where the date stands; where there is none, the file.</summary>
    public required SourceLocation DateAt { get; init; }

    public required SourceLocation ReleaseAt { get; init; }

    public bool Approves => Approving(Decision);

    /// <summary>The moment from which everyone may see the quarter; null where nobody may.</summary>
    public LondonTime? PublicFrom => Approves ? Release ?? new LondonTime(Date!.Value) : null;

    public static bool Approving(Decision decision) => decision is Decision.Approved or Decision.ApprovedExcept or Decision.ApprovedWithAmendments;
}

/// <summary>A body that saw the quarter before the decision.</summary>
/// <param name="Did">What it decided or did.</param>
/// <param name="Minute">Where that is recorded on the web; null where it is not.</param>
/// <param name="Reference">How the council's own papers name the record; null where nobody said.</param>
/// <param name="Comments">What it said that asks for an answer, in the order of the file.</param>
internal sealed record RouteStep(string Body, DateOnly? Date, string Did, string? Minute, string? Reference, IReadOnlyList<RouteComment> Comments);

/// <summary>What a body said on the way to the decision, and what the council answered; null while it has not.</summary>
internal sealed record RouteComment(string Comment, string? Answer, SourceLocation At);
