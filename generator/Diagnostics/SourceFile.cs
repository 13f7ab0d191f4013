namespace PmfSite.Diagnostics;

/// <summary>A file as it was read, so that a message can show the line it speaks of.</summary>
/// <param name="path">The path as a person would type it: relative to the site folder, with forward slashes.</param>
/// <param name="text">The whole text with line ends as LF.</param>
internal sealed class SourceFile(string path, string text)
{
    private readonly Lazy<string[]> lines = new(() => text.Split('\n'));

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The line with that number, counted from 1; empty beyond the end.</summary>
    public string Line(int number) => number >= 1 && number <= lines.Value.Length ? lines.Value[number - 1] : "";

    /// <summary>At least 1; a line end at the end of the text begins one more, which is empty.</summary>
    public int LineCount => lines.Value.Length;

    public SourceLocation At(int line, int column, int length = 1) => new(this, line, column, length);

    /// <summary>The file as a whole, for what has no place inside it.</summary>
    public SourceLocation Whole => new(this, 1, 1, 0);

    /// <summary>The index in <see cref="Text"/> of a place in this file.</summary>
    public int IndexOf(SourceLocation place) =>
        Math.Min(Text.Length, lines.Value.Take(place.Line - 1).Sum(line => line.Length + 1) + place.Column - 1);

    /// <summary>The place of the character with that index in <see cref="Text"/>.</summary>
    public SourceLocation AtIndex(int index, int length = 1)
    {
        var before = Text.AsSpan(0, Math.Clamp(index, 0, Text.Length));
        var line = before.Count('\n') + 1;
        var column = before.Length - (before.LastIndexOf('\n') + 1) + 1;
        return new(this, line, column, length);
    }
}
