using PmfSite.Composing;
using PmfSite.Data;
using PmfSite.Formats.Programs;

namespace PmfSite.Formats;

/// <summary>What its maker knows of a file beside its size and digest, for the files that tell of it.</summary>
internal sealed record FileFacts
{
    public static FileFacts None { get; } = new();

    /// <summary>What the search and the map of the site hold of it; null for what is not to be found there.</summary>
    public CatalogueEntry? Entry { get; init; }

    /// <summary>How it answered the questions that are put to every page; null for what is not a page.</summary>
    public PageAnswers? Answers { get; init; }

    /// <summary>How much it is for who uses it, such as a number of pages or of minutes, in words; may be empty.</summary>
    public string Extent { get; init; } = "";

    /// <summary>The external programs that it was made with.</summary>
    public IReadOnlyList<ProgramVersion> Programs { get; init; } = [];
}
