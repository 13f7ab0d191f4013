using PmfSite.Charting;
using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>
/// A dashboard, or one indicator, as it is read from first to last. Large print, printed sheets, plain text, braille, sound and books are all made
/// from this one record, so that none can say what another does not.
/// </summary>
public sealed record Reading
{
    /// <summary>What it is called; different for every reading.</summary>
    public required string Title { get; init; }

    /// <summary>The council whose figures these are.</summary>
    public required string Council { get; init; }

    /// <summary>The language of its words, as in <c>en-GB</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Says that it is a draft; null where everything is released.</summary>
    public required string? Draft { get; init; }

    /// <summary>The day of the decision that approved it; that of a draft is the last of its quarter. Files are dated by it, never by the clock.
    /// Written 2025-10-01.</summary>
    public required string Dated { get; init; }

    /// <summary>Its page on the web; null when the site's address is not configured.</summary>
    public required string? WebAddress { get; init; }

    /// <summary>Where it is published under which licence, and what it may be used for.</summary>
    public required Link Licence { get; init; }

    /// <summary>How to ask for it in another form, in sentences.</summary>
    public required IReadOnlyList<string> HowToAsk { get; init; }

    /// <summary>At least one; the first says what this is and what is in it.</summary>
    public required IReadOnlyList<Chapter> Chapters { get; init; }

    /// <summary>With its charts drawn for a size of letters.</summary>
    internal Reading On(Sheet sheet) =>
        this with
        {
            Chapters = [.. Chapters.Select(c => c with { Blocks = [.. c.Blocks.Select(b => b is Figure figure ? figure.On(sheet) : b)] })],
        };

    /// <summary>Without its charts, which say nothing that its sentences and tables do not.</summary>
    internal Reading InWords() => this with { Chapters = [.. Chapters.Select(c => c with { Blocks = [.. c.Blocks.Where(b => b is not Figure)] })] };
}

/// <summary>A part of a reading that somebody may go to at once.</summary>
/// <param name="Id">Lower-case letters, digits and hyphens; different in each chapter of a reading. It becomes part of file names and places.</param>
public sealed record Chapter(string Id, string Title, IReadOnlyList<Block> Blocks);
