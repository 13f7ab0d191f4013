using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>The account of a missed target: contributing factors, remedial actions, when each takes effect, and whether they will be
/// enough.</summary>
internal sealed record ExceptionReport
{
    public required string Factors { get; init; }

    public required IReadOnlyList<RemedialAction> Actions { get; init; }

    public required Enough Enough { get; init; }

    /// <summary>Null where none was promised.</summary>
    public required PromisedRecovery? Recovers { get; init; }

    /// <summary>What has changed since the last report; null in a first one.</summary>
    public required string? SinceLastTime { get; init; }

    /// <summary>Why a promised recovery did not come, and what holds now; null where none was missed.</summary>
    public required string? RecoveryMissed { get; init; }

    public required string? Forecast { get; init; }

    /// <summary>Whether nobody published it: it was made up for show.</summary>
    public bool IsIllustrative { get; init; }

    public required SourceLocation At { get; init; }
}

/// <summary>What is being done, by which role, and from when it is expected to work.</summary>
internal sealed record RemedialAction(string Action, Role Owner, Period TakesEffect);

/// <summary>The quarter whose result is expected to need no report.</summary>
internal sealed record PromisedRecovery(Quarter Quarter, SourceLocation At);

/// <summary>Whether the remedial actions are expected to bring the measure back.</summary>
internal enum Enough
{
    NotStated,
    No,
    Partly,
    Yes,
}
