namespace PmfSite.Performance;

/// <summary>How far the site meets WCAG 2.2 AA, as people found it; the generator never claims it by itself.</summary>
internal enum Compliance
{
    Fully,
    Partially,
    Not,
}

/// <summary>What the accessibility statement needs to know (Public Sector Bodies Accessibility Regulations 2018).</summary>
internal sealed record AccessibilityFacts(
    DateOnly Prepared,
    DateOnly Reviewed,
    DateOnly Tested,
    string TestedBy,
    Compliance Compliance,
    IReadOnlyList<KnownFault> Faults
);

/// <summary>Something that is known not to work or not to have been tried, and when it will be put right.</summary>
/// <param name="Criterion">The WCAG success criterion that it fails; null where none is known to fail.</param>
internal sealed record KnownFault(string Fault, string? Criterion, DateOnly? FixedBy);
