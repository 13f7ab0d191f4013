namespace PmfSite.Formats.Braille;

/// <summary>Lays parts out on pages: numbers on the last lines, no heading without what it heads, a contents page where there is something to
/// find.</summary>
/// <param name="width">In cells.</param>
/// <param name="height">In lines.</param>
internal sealed class BraillePages(int width, int height)
{
    private const int LinesAfterHeading = 2;
    private const int FewestDots = 2;
    private const int LongestNumber = 4;
    private const char Dot = '"';

    private readonly List<List<string>> pages = [];

    public static int Cells => 40;

    public static int Lines => 25;

    /// <summary>How many pages there are so far.</summary>
    public int Count => pages.Count;

    public void Turn() => pages.Add([]);

    /// <summary>Adds parts to where the pages end.</summary>
    /// <returns>The number of the page on which they begin.</returns>
    public int Add(IReadOnlyList<BraillePart> parts)
    {
        var first = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            Begin(parts, i);
            first = first == 0 ? pages.Count : first;
            foreach (var line in BrailleLines.Of(parts[i], width))
                Put(line);
            if (parts[i].Style == BrailleStyle.Centred)
                Skip();
        }
        return first;
    }

    /// <summary>Adds lines that lead to pages.</summary>
    public void Contents(IEnumerable<(string Title, int Page)> entries)
    {
        foreach (var (title, page) in entries)
        {
            var number = Uncontracted.Number(page);
            var lines = BrailleLines.Of(new(BrailleStyle.Item, title), width - LongestNumber - FewestDots - 2);
            foreach (var line in lines.SkipLast(1))
                Put(line);
            Put($"{lines[^1]} {new string(Dot, width - lines[^1].Length - number.Length - 2)} {number}");
        }
    }

    /// <summary>All pages, each with as many lines as there are on one.</summary>
    public string Text() =>
        string.Concat(
            pages.Select(
                (lines, i) =>
                    string.Concat(
                        lines
                            .Concat(Enumerable.Repeat("", height - 1 - lines.Count))
                            .Append(Uncontracted.Number(i + 1).PadLeft(width))
                            .Select(line => line + "\r\n")
                    ) + "\f"
            )
        );

    /// <summary>A heading stands on the page of what it heads.</summary>
    private void Begin(IReadOnlyList<BraillePart> parts, int i)
    {
        if (!IsHeading(parts[i]))
            return;
        var needed = 0;
        for (var next = i; next < parts.Count; next++)
        {
            var lines = BrailleLines.Of(parts[next], width).Count;
            needed += IsHeading(parts[next]) ? lines + 2 : Math.Min(lines, LinesAfterHeading);
            if (!IsHeading(parts[next]))
                break;
        }
        if (pages.Count > 0 && pages[^1].Count + needed > height - 1)
            Turn();
        Skip();
    }

    private static bool IsHeading(BraillePart part) => part.Style is BrailleStyle.Centred or BrailleStyle.CellFive or BrailleStyle.CellSeven;

    /// <summary>An empty line, but not two of them, and none where a page begins.</summary>
    private void Skip()
    {
        if (pages.Count > 0 && pages[^1] is [.., { Length: > 0 }] page && page.Count < height - 1)
            page.Add("");
    }

    private void Put(string line)
    {
        if (pages.Count == 0 || pages[^1].Count == height - 1)
            Turn();
        pages[^1].Add(line);
    }
}
