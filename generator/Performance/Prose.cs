using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>A text by an author, read from Markdown and found safe.</summary>
/// <param name="Html">Markup of a fixed set of elements, without handlers, styles, or addresses outside the allowed schemes.</param>
/// <param name="Words">What a reader sees, each letter at the index that it has in the file; spaces stand where the file has markup.</param>
/// <param name="Blocks">The same from first to last, for who does not read it as a page.</param>
internal sealed record Prose(string Html, string Words, IReadOnlyList<ProseBlock> Blocks, SourceFile File)
{
    /// <summary>What a reader sees, in one line with one space between words.</summary>
    public string Line => string.Join(' ', Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
