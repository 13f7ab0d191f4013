using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.Statements;

/// <summary>The accessibility statement in the government's model form.</summary>
public sealed record AccessibilityPage : Page
{
    /// <summary>The site's address in words, for the scope sentence.</summary>
    public required string Scope { get; init; }

    /// <summary>Whether it is fully, partially or not compliant, as the model statement words it.</summary>
    public required LinkedSentence Compliance { get; init; }

    /// <summary>Known faults; may be empty.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>Who to write to.</summary>
    public required Link Contact { get; init; }

    /// <summary>How long an answer takes.</summary>
    public required string ResponseTime { get; init; }

    /// <summary>A telephone number; null when there is none.</summary>
    public required string? Telephone { get; init; }

    /// <summary>Dates of preparation, review and test, and who tested.</summary>
    public required IReadOnlyList<string> Preparation { get; init; }

    /// <summary>On how many pages of this build it was checked, and what that means.</summary>
    public required string CheckedPages { get; init; }

    /// <summary>What was asked of every page of this build, and the answer.</summary>
    public required IReadOnlyList<Fact> Checks { get; init; }
}
