namespace PmfSite.Composing.Pages;

/// <summary>Every exception report of the latest quarter on one page.</summary>
public sealed record ExceptionsPage : Page
{
    /// <summary>When a report is required, in words.</summary>
    public required string Introduction { get; init; }

    /// <summary>The quarter, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>One group for each priority or programme that has any; may be empty.</summary>
    public required IReadOnlyList<ExceptionGroup> Groups { get; init; }
}

/// <summary>The exception reports of one priority.</summary>
public sealed record ExceptionGroup(Link Priority, IReadOnlyList<ExceptionSection> Reports);

/// <summary>The account of a missed target.</summary>
public sealed record ExceptionSection
{
    /// <summary>The indicator, leading to its page.</summary>
    public required Link Indicator { get; init; }

    /// <summary>How it stands.</summary>
    public required StatusTag Status { get; init; }

    /// <summary>The value against the target, as a sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>Contributing factors.</summary>
    public required string Factors { get; init; }

    /// <summary>Remedial actions; at least one.</summary>
    public required IReadOnlyList<ActionLine> Actions { get; init; }

    /// <summary>What is expected next; null when the report does not say.</summary>
    public required string? Forecast { get; init; }
}

/// <summary>A remedial action.</summary>
/// <param name="Owner">The role that answers for it.</param>
/// <param name="TakesEffect">From when it is expected to work, in words.</param>
public sealed record ActionLine(string Action, string Owner, string TakesEffect);
