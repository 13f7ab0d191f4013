using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.AllCorrections;

/// <summary>Everything that was wrong in published quarters, and every figure that came late.</summary>
public sealed record CorrectionsPage : Page
{
    /// <summary>The corrections, the latest first; may be empty.</summary>
    public required IReadOnlyList<CorrectionEntry> Entries { get; init; }

    /// <summary>Late figures by the quarter that brought them, the latest first; may be empty.</summary>
    public required IReadOnlyList<LateFigures> LateFigures { get; init; }

    /// <summary>The same as a file.</summary>
    public required Link Json { get; init; }

    /// <summary>The feed of releases and corrections.</summary>
    public required Link Feed { get; init; }
}

/// <summary>A correction in the register.</summary>
public sealed record CorrectionEntry
{
    /// <summary>An id for its heading.</summary>
    public required string Anchor { get; init; }

    /// <summary>When it was published, and of what it is.</summary>
    public required string Title { get; init; }

    /// <summary>What was corrected, in which quarter, each leading to its page.</summary>
    public required LinkedSentence Subject { get; init; }

    /// <summary>What <see cref="Wrong"/> tells: what was wrong, why a figure came late, or why it was withheld.</summary>
    public required string WhyTitle { get; init; }

    /// <summary>As its author wrote it.</summary>
    public required string Wrong { get; init; }

    /// <summary>From when until when everyone could read what was wrong, or could not read what was missing.</summary>
    public required string WasPublic { get; init; }

    /// <summary>Who approved it, when and in which way.</summary>
    public required string Approved { get; init; }

    /// <summary>The record of that decision; null when its address is not known.</summary>
    public required Link? Minute { get; init; }

    /// <summary>What became of the status, a sentence each.</summary>
    public required IReadOnlyList<string> Effects { get; init; }

    /// <summary>What became of what later quarters had said, a sentence each; may be empty.</summary>
    public required IReadOnlyList<string> Later { get; init; }

    /// <summary>Of the table of changes.</summary>
    public required string Caption { get; init; }

    /// <summary>The rows of the table of changes.</summary>
    public required IReadOnlyList<CorrectedFact> Changes { get; init; }

    /// <summary>Its digest, 64 hexadecimal digits.</summary>
    public required string Seal { get; init; }

    /// <summary>The digest of the correction before; empty for the first.</summary>
    public required string Previous { get; init; }
}

/// <summary>Figures that were late and that a quarter brought.</summary>
/// <param name="Quarter">When it was published, and which quarter it is, leading to its page.</param>
/// <param name="Digest">Of the edition that holds them.</param>
public sealed record LateFigures(Link Quarter, string Digest, IReadOnlyList<ChangeItem> Items);
