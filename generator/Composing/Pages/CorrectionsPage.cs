namespace PmfSite.Composing.Pages;

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
/// <param name="Anchor">An id for its heading.</param>
/// <param name="Title">When it was published, and of what it is.</param>
/// <param name="Subject">What was corrected, in which quarter, each leading to its page.</param>
/// <param name="WhyTitle">What <paramref name="Wrong"/> tells: what was wrong, why a figure came late, or why it was withheld.</param>
/// <param name="WasPublic">From when until when everyone could read what was wrong, or could not read what was missing.</param>
/// <param name="Approved">Who approved it, when and in which way.</param>
/// <param name="Minute">The record of that decision; null when its address is not known.</param>
/// <param name="Effects">What became of the status, a sentence each.</param>
/// <param name="Later">What became of what later quarters had said, a sentence each; may be empty.</param>
/// <param name="Caption">Of the table of changes.</param>
/// <param name="Seal">Its digest, 64 hexadecimal digits.</param>
/// <param name="Previous">The digest of the correction before; empty for the first.</param>
public sealed record CorrectionEntry(
    string Anchor, string Title, LinkedSentence Subject, string WhyTitle, string Wrong, string WasPublic, string Approved, Link? Minute, IReadOnlyList<string> Effects, IReadOnlyList<string> Later, string Caption, IReadOnlyList<CorrectedFact> Changes, string Seal, string Previous);

/// <summary>What a correction changed.</summary>
/// <param name="Was">Null where nothing had been said.</param>
/// <param name="Is">Null where nothing is said any more.</param>
public sealed record CorrectedFact(string Fact, FactSide? Was, FactSide? Is);

/// <summary>A fact before or after a correction.</summary>
/// <param name="Status">The fact as a status; null for any other.</param>
/// <param name="Told">The fact as a text by an author; null for any other.</param>
public sealed record FactSide(string Text, StatusTag? Status = null, Markup? Told = null);

/// <summary>Figures that were late and that a quarter brought.</summary>
/// <param name="Quarter">When it was published, and which quarter it is, leading to its page.</param>
/// <param name="Digest">Of the edition that holds them.</param>
public sealed record LateFigures(Link Quarter, string Digest, IReadOnlyList<ChangeItem> Items);

/// <summary>Says on another page that something on it was corrected.</summary>
/// <param name="Entry">Leads to the register.</param>
public sealed record CorrectionNotice(string Sentence, Link Entry);
