using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.Exceptions;

/// <summary>Every exception report of the latest quarter on one page.</summary>
public sealed record ExceptionsPage : Page
{
    /// <summary>When a report is required, in words.</summary>
    public required string Introduction { get; init; }

    /// <summary>The quarter, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>One group for each priority or programme that has any; may be empty.</summary>
    public required IReadOnlyList<ExceptionGroup> Groups { get; init; }

    /// <summary>Recovery dates that this and earlier reports promised; null when there are none.</summary>
    public required PromiseTable? Promises { get; init; }
}

/// <summary>The exception reports of one priority.</summary>
public sealed record ExceptionGroup(Link Priority, IReadOnlyList<ExceptionSection> Reports);
