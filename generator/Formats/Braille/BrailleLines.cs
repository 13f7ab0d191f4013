namespace PmfSite.Formats.Braille;

/// <summary>Breaks what was translated into lines of a width. No word is split that fits on a line.</summary>
internal static class BrailleLines
{
    /// <summary>Says at the end of a line that what stands there goes on without a space.</summary>
    private const char GoesOn = '"';

    private const int MarginOfHeadings = 4;

    /// <param name="part">In cells.</param>
    /// <param name="width">In cells.</param>
    public static IReadOnlyList<string> Of(BraillePart part, int width) =>
        part.Style switch
        {
            BrailleStyle.Centred =>
            [
                .. Broken(part.Text, width - (2 * MarginOfHeadings), 0, 0).Select(line => new string(' ', (width - line.Length) / 2) + line),
            ],
            BrailleStyle.CellFive => Broken(part.Text, width, 4, 4),
            BrailleStyle.CellSeven => Broken(part.Text, width, 6, 6),
            BrailleStyle.Paragraph => Broken(part.Text, width, 2, 0),
            _ => Broken(part.Text, width, 0, 2),
        };

    private static List<string> Broken(string cells, int width, int first, int then)
    {
        var (lines, line) = (new List<string>(), new string(' ', first));
        var isEmpty = true;
        foreach (var word in cells.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, width - Math.Max(first, then))))
        {
            if (!isEmpty && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                (line, isEmpty) = (new string(' ', then), true);
            }
            line += isEmpty ? word : $" {word}";
            isEmpty = false;
        }
        lines.Add(line);
        return lines;
    }

    /// <summary>A word that is longer than a line, such as an address on the web, goes on in the next one.</summary>
    private static IEnumerable<string> Pieces(string word, int longest)
    {
        while (word.Length > longest)
        {
            var end = longest - 1;
            while (end > 1 && BrailleSigns.Prefixes.Contains(word[end - 1], StringComparison.Ordinal))
                end--;
            yield return word[..end] + GoesOn;
            word = word[end..];
        }
        yield return word;
    }
}
