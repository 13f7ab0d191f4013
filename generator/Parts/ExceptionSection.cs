using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>The account of a missed target.</summary>
public sealed record ExceptionSection
{
    /// <summary>The indicator, leading to its page.</summary>
    public required Link Indicator { get; init; }

    /// <summary>How it stands.</summary>
    public required StatusTag Status { get; init; }

    /// <summary>The value against the target, as a sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>To whom it was escalated, as a sentence; null where nobody is told of it.</summary>
    public required string? Escalated { get; init; }

    /// <summary>That nobody published the report; null where somebody did.</summary>
    public required string? Illustrative { get; init; }

    /// <summary>Contributing factors.</summary>
    public required string Factors { get; init; }

    /// <summary>What has changed since the last report; null in a first one.</summary>
    public required string? SinceLastTime { get; init; }

    /// <summary>Why a promised recovery was missed; null where none was.</summary>
    public required string? RecoveryMissed { get; init; }

    /// <summary>Remedial actions; at least one.</summary>
    public required IReadOnlyList<ActionLine> Actions { get; init; }

    /// <summary>Whether the actions are expected to be enough, as a sentence.</summary>
    public required string Enough { get; init; }

    /// <summary>When the measure is expected to recover, as a sentence; null when the report promises nothing.</summary>
    public required string? Recovery { get; init; }

    /// <summary>What is expected next; null when the report does not say.</summary>
    public required string? Forecast { get; init; }
}

/// <summary>A remedial action.</summary>
/// <param name="Owner">The role that answers for it.</param>
/// <param name="TakesEffect">From when it is expected to work, in words.</param>
public sealed record ActionLine(string Action, string Owner, string TakesEffect);
