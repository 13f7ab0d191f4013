using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>A quarter's dashboard in a form that people made and no program can: easy read, sign language, another language.</summary>
internal sealed record SuppliedFormat
{
    public required string Id { get; init; }

    public required SuppliedKind Kind { get; init; }

    /// <summary>What it is called, in the language of the site.</summary>
    public required string Title { get; init; }

    /// <summary>The language it is in, as in <c>cy</c>; a sign language as in <c>bfi</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The SHA-256 of the edition that it was made from.</summary>
    public required string Edition { get; init; }

    public required SourceLocation EditionAt { get; init; }

    /// <summary>How much it is, such as 12 pages or 8 minutes; null where nobody said.</summary>
    public required string? Extent { get; init; }

    /// <summary>Null where it stands elsewhere on the web.</summary>
    public required SuppliedFile? File { get; init; }

    /// <summary>Where it stands on the web; null where it is a file.</summary>
    public required string? Address { get; init; }

    /// <summary>The words of a film or of sound; null where it needs none.</summary>
    public required SuppliedFile? Transcript { get; init; }
}

/// <summary>A file that is published as it is.</summary>
/// <param name="Name">With its ending, without folders.</param>
internal sealed record SuppliedFile(string Name, byte[] Bytes);

/// <summary>What people make, named in content by the same words with hyphens.</summary>
internal enum SuppliedKind
{
    EasyRead,
    SignLanguage,
    Translation,

    /// <summary>Proofread by a braillist.</summary>
    ProofreadBraille,

    /// <summary>Read by a person.</summary>
    NarratedAudio,
}
