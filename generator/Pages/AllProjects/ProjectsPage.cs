using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.AllProjects;

/// <summary>Every project with its state.</summary>
public sealed record ProjectsPage : Page
{
    /// <summary>The quarter that the page speaks of, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>Those that the quarter reports on; null when there is none.</summary>
    public required ProjectTable? Current { get; init; }

    /// <summary>Those of earlier quarters; null when there is none.</summary>
    public required ProjectTable? Ended { get; init; }
}
