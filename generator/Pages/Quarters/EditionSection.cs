using PmfSite.Saying;

namespace PmfSite.Pages.Quarters;

/// <summary>What exactly was approved, and how anybody can tell that nothing was changed.</summary>
/// <param name="Title">Whether it is what was approved, what is said now, or what was said for a time.</param>
/// <param name="Kept">What the file is.</param>
/// <param name="File">The edition as it was frozen or, once corrected, as it became.</param>
/// <param name="Digest">Its SHA-256, 64 hexadecimal digits.</param>
/// <param name="Submitted">The SHA-256 of what was put before the body that decided; null where it was not frozen.</param>
/// <param name="Amendments">What that body changed; may be empty.</param>
/// <param name="Withheld">What was not approved with the rest, and why; may be empty.</param>
public sealed record EditionSection(
    string Title,
    string Kept,
    Link File,
    string Digest,
    string? Submitted,
    IReadOnlyList<Amendment> Amendments,
    IReadOnlyList<WithheldResult> Withheld
);

/// <summary>A fact that was approved otherwise than it was submitted. What was submitted and not approved is shown nowhere.</summary>
/// <param name="Subject">The title of what it speaks of.</param>
/// <param name="Is">Empty where it was taken out.</param>
public sealed record Amendment(string Subject, string Fact, string Is);

/// <summary>A result that was not approved with the rest.</summary>
public sealed record WithheldResult(Link Indicator, string Reason);
