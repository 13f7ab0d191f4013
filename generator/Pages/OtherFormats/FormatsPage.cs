using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.OtherFormats;

/// <summary>The formats in which there is this information, and how to ask for another.</summary>
public sealed record FormatsPage : Page
{
    /// <summary>Which quarter the files are of, as a heading.</summary>
    public required string Latest { get; init; }

    /// <summary>The files of the latest quarter; may be empty.</summary>
    public required IReadOnlyList<FormatFiles> Files { get; init; }

    /// <summary>The same of earlier quarters, the latest first; may be empty.</summary>
    public required IReadOnlyList<Link> Earlier { get; init; }

    /// <summary>The formats that every page is in.</summary>
    public required IReadOnlyList<FormatLine> Formats { get; init; }

    /// <summary>What the latest quarter is not there in; null where nothing is missing.</summary>
    public required FormatsOnRequest? OnRequest { get; init; }

    /// <summary>A telephone number; null when there is none.</summary>
    public required string? Telephone { get; init; }
}

/// <summary>The files of a quarter's dashboard.</summary>
public sealed record QuarterFormatsPage : Page
{
    /// <summary>Format by format; may be empty.</summary>
    public required IReadOnlyList<FormatFiles> Files { get; init; }

    /// <summary>What it is not there in; null where nothing is missing.</summary>
    public required FormatsOnRequest? OnRequest { get; init; }

    /// <summary>The page on all formats, and on those that are to be had on request.</summary>
    public required Link AllFormats { get; init; }
}

/// <summary>Formats that are made for whoever asks.</summary>
/// <param name="Titles">At least one.</param>
/// <param name="Sentence">How long an answer takes.</param>
/// <param name="Telephone">Null when there is none.</param>
public sealed record FormatsOnRequest(IReadOnlyList<string> Titles, string Sentence, string? Telephone);

/// <summary>A format.</summary>
/// <param name="Purpose">What it is good for.</param>
/// <param name="Found">Where it is found; null when it is everywhere.</param>
public sealed record FormatLine(string Title, string Purpose, Link? Found);

/// <summary>The files of one format, each with its type and size in its words; at least one.</summary>
/// <param name="Purpose">What it is good for, and what to know of it.</param>
public sealed record FormatFiles(string Title, string Purpose, IReadOnlyList<Link> Files);
