using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PmfSite.Charting;

/// <summary>Writes the parts of pictures: lines, texts and marks. Places across are shares of the width, so that a picture fits any window.</summary>
internal static class Svg
{
    private static readonly HtmlEncoder AllLetters = HtmlEncoder.Create(UnicodeRanges.All);

    // The sharpest of the shapes is a little larger, so that all cover about the same ground.
    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["circle"] = "M0-6a6 6 0 1 0 .01 0z",
        ["diamond"] = "M0-8 8 0 0 8-8 0z",
        ["triangle"] = "M0-8 8 6-8 6z",
        ["square"] = "M-6-6h12v12h-12z",
        ["struck"] = "M0-5a5 5 0 1 0 .01 0zM-8 8 8-8",
        ["none"] = "M0-5a5 5 0 1 0 .01 0z",
    };

    public static void Line(StringBuilder svg, string kind, (decimal Place, decimal Y) from, (decimal Place, decimal Y) to) =>
        Line(svg, kind, (Percent(from.Place), Number(from.Y)), (Percent(to.Place), Number(to.Y)));

    /// <summary>For what stands at fixed places of a drawing of one width.</summary>
    public static void LineInPixels(StringBuilder svg, string kind, (int X, int Y) from, (int X, int Y) to) =>
        Line(svg, kind, (Number(from.X), Number(from.Y)), (Number(to.X), Number(to.Y)));

    public static void Box(StringBuilder svg, string kind, decimal from, decimal to, decimal top, decimal bottom) =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"{kind}\" x=\"{Percent(from)}\" width=\"{Percent(to - from)}\" y=\"{Number(top)}\" height=\"{Number(bottom - top)}\"/>"
        );

    public static void Text(StringBuilder svg, string kind, string text, decimal place, decimal y, string anchor, int right = 0) =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text class=\"{kind}\" x=\"{Percent(place)}\" y=\"{Number(y)}\"{(right == 0 ? "" : Invariant($" dx=\"{right}\""))} "
                + $"text-anchor=\"{anchor}\">{Encode(text)}</text>"
        );

    public static void Mark(StringBuilder svg, SeriesMark mark, decimal place, decimal y) => Mark(svg, mark, (Percent(place), Number(y)));

    /// <summary>For what stands at fixed places of a drawing of one width.</summary>
    public static void MarkInPixels(StringBuilder svg, SeriesMark mark, int x, int y) => Mark(svg, mark, (Number(x), Number(y)));

    /// <summary>A letter in a ring.</summary>
    public static void Lettered(StringBuilder svg, string kind, string letter, decimal place, decimal y)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"{kind}\" cx=\"{Percent(place)}\" cy=\"{Number(y)}\" r=\"11\"/>");
        Text(svg, $"{kind}-letter", letter, place, y + 6, "middle");
    }

    public static string Path(string shape) => Paths[shape];

    public static string Percent(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public static string Number(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Encode(string text) => AllLetters.Encode(text);

    private static void Line(StringBuilder svg, string kind, (string X, string Y) from, (string X, string Y) to) =>
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"{kind}\" x1=\"{from.X}\" x2=\"{to.X}\" y1=\"{from.Y}\" y2=\"{to.Y}\"/>");

    private static void Mark(StringBuilder svg, SeriesMark mark, (string X, string Y) at) =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"mark mark-{mark.Tone}{(mark.IsHollow ? " hollow" : "")}\" x=\"{at.X}\" y=\"{at.Y}\" width=\"1\" height=\"1\" "
                + $"overflow=\"visible\"><path d=\"{Paths[mark.Shape]}\"/></svg>"
        );
}
