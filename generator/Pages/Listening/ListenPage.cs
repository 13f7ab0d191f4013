using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Readings;
using PmfSite.Saying;

namespace PmfSite.Pages.Listening;

/// <summary>A quarter's dashboard to be heard, chapter by chapter, with all the words.</summary>
public sealed record ListenPage : Page
{
    /// <summary>How long it takes in all; that there is no sound, where nothing could speak.</summary>
    public required string Lead { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<ListenChapter> Chapters { get; init; }

    /// <summary>The words that are given to the voice, and the same in other formats.</summary>
    public required IReadOnlyList<Link> Elsewhere { get; init; }
}

/// <summary>A chapter to be heard.</summary>
/// <param name="Id">Where a link leads to.</param>
/// <param name="Length">As a sentence.</param>
/// <param name="Player">Null where there is no sound.</param>
/// <param name="Downloads">The files that are played; may be empty.</param>
/// <param name="Words">What is spoken; none of it is a table.</param>
public sealed record ListenChapter(string Id, string Title, string Length, Player? Player, IReadOnlyList<Link> Downloads, IReadOnlyList<Block> Words);
