using System.Text;

namespace PmfSite.Charting;

/// <summary>
/// Draws a plan as a tree of boxes, for screens that are wide enough to show it at its own size; the page has the same as lists. One image
/// with one short name, all its parts hidden from screen readers.
/// </summary>
internal static class PlanDrawing
{
    private const int Width = 1048;
    private const int MostColumns = 4;
    private const int Gap = 24;
    private const int Indent = 20;
    private const int Padding = 12;
    private const int LineHeight = 22;

    // The broadest usual letter at 16 pixels, with room for readers who set text further apart (WCAG 2.2, 1.4.12).
    private const int Letter = 12;

    public static string Draw(PlanOutline plan)
    {
        var body = new StringBuilder(4096);
        var bottom = Box(body, "plan-vision", 0, 0, Width, new(plan.Vision, plan.Note));
        var rows = plan.Columns.Chunk(PerRow(plan.Columns.Count)).ToArray();
        var columnWidth = rows.Length == 0 ? Width : (Width - Gap * (rows[0].Length - 1)) / rows[0].Length;
        var firstBus = bottom + Gap;
        foreach (var row in rows)
        {
            var bus = bottom + Gap;
            // The first row hangs from the vision; the others from a line that comes down between the first two columns.
            var (trunk, top) = bus == firstBus ? (Width / 2, bottom) : (columnWidth + Gap / 2, firstBus);
            Line(body, trunk, top, trunk, bus);
            var lastCentre = (row.Length - 1) * (columnWidth + Gap) + columnWidth / 2;
            Line(body, Math.Min(trunk, columnWidth / 2), bus, Math.Max(trunk, lastCentre), bus);
            bottom = row.Select((column, n) => Column(body, column, n * (columnWidth + Gap), bus, columnWidth)).Max();
        }
        return Invariant($"<svg class=\"plan-map\" role=\"img\" aria-label=\"{Svg.Encode(plan.Name)}\" viewBox=\"-1 -1 {Width + 2} {bottom + 2}\" ")
            + Invariant($"focusable=\"false\"><g aria-hidden=\"true\">{body}</g></svg>");
    }

    /// <summary>The words in lines of at most so many letters; a longer word is broken.</summary>
    internal static IReadOnlyList<string> Wrap(string text, int letters)
    {
        var lines = new List<string> { "" };
        foreach (
            var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => w.Chunk(letters).Select(part => new string(part)))
        )
        {
            if (lines[^1].Length == 0)
                lines[^1] = word;
            else if (lines[^1].Length + 1 + word.Length <= letters)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }
        return lines;
    }

    /// <summary>As few rows as will do, all about equally long.</summary>
    private static int PerRow(int columns)
    {
        var rows = Math.Max(1, (columns + MostColumns - 1) / MostColumns);
        return Math.Max(1, (columns + rows - 1) / rows);
    }

    /// <summary>Draws a head with its boxes below it, and answers where it ends.</summary>
    private static int Column(StringBuilder svg, PlanColumn column, int x, int bus, int width)
    {
        Line(svg, x + width / 2, bus, x + width / 2, bus + Padding);
        var head = Box(svg, "plan-head", x, bus + Padding, width, column.Head);
        var (bottom, lastTwig) = (head, head);
        foreach (var box in column.Boxes)
        {
            lastTwig = bottom + Padding + Gap;
            Line(svg, x + Indent / 2, lastTwig, x + Indent, lastTwig);
            bottom = Box(svg, "plan-box", x + Indent, bottom + Padding, width - Indent, box);
        }
        if (column.Boxes.Count > 0)
            Line(svg, x + Indent / 2, head, x + Indent / 2, lastTwig);
        return bottom;
    }

    private static int Box(StringBuilder svg, string kind, int x, int y, int width, PlanBox box)
    {
        var lines = Lines(box, width);
        var height = 2 * Padding + LineHeight * lines.Length;
        svg.Append(Invariant($"<rect class=\"{kind}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/><text class=\"{kind}-text\">"));
        for (var i = 0; i < lines.Length; i++)
            svg.Append(
                Invariant($"<tspan{(lines[i].IsNote ? " class=\"plan-note\"" : "")} x=\"{x + Padding}\" ")
                    + Invariant($"y=\"{y + Padding + LineHeight * i + 16}\">{Svg.Encode(lines[i].Text)}</tspan>")
            );
        svg.Append("</text>");
        return y + height;
    }

    private static (string Text, bool IsNote)[] Lines(PlanBox box, int width)
    {
        var letters = (width - 2 * Padding) / Letter;
        return
        [
            .. Wrap(box.Title, letters).Select(line => (line, false)),
            .. box.Note.Length == 0 ? [] : Wrap(box.Note, letters).Select(line => (line, true)),
        ];
    }

    private static void Line(StringBuilder svg, int x1, int y1, int x2, int y2) => Svg.LineInPixels(svg, "plan-line", (x1, y1), (x2, y2));
}
