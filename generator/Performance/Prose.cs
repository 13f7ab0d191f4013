using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>A text by an author, read from Markdown and found safe.</summary>
/// <param name="Html">Markup of a fixed set of elements, without handlers, styles, or addresses outside the allowed schemes.</param>
/// <param name="Words">What a reader sees, each letter at the index that it has in the file; spaces stand where the file has markup.</param>
internal sealed record Prose(string Html, string Words, SourceFile File)
{
    /// <summary>What a reader sees, in one line with one space between words.</summary>
    public string Line => string.Join(' ', Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
