using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>What the council says about the suspicions of the checks: which of them stop the build, and which it has looked into.</summary>
/// <param name="Errors">The words for checks, as they were written; only the checks know whether there is one of that name.</param>
internal sealed record CheckSettings(IReadOnlyList<Sourced<string>> Errors, IReadOnlyList<Acceptance> Accepted)
{
    public static CheckSettings None { get; } = new([], []);
}

/// <summary>A suspicion that somebody looked into and found to be right as it is.</summary>
/// <param name="Check">The word for the check, as it was written.</param>
/// <param name="Quarter">Null: in every quarter.</param>
internal sealed record Acceptance(Sourced<string> Check, Subject Subject, Quarter? Quarter, string Reason, SourceLocation At);
