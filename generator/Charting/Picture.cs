namespace PmfSite.Charting;

/// <summary>A picture that a person can do without: one image with one short name, all its parts hidden from screen readers.</summary>
/// <param name="Name">What it is; the only thing a screen reader says of it.</param>
/// <param name="Parts">What is drawn, placed in shares of whatever width there is.</param>
/// <param name="Letters">How many letters the scale on the left has, for which a margin is left.</param>
internal sealed record Picture(string Name, string Parts, int Height, int Letters)
{
    /// <summary>The most letters that a margin is left for.</summary>
    public const int MostLetters = 12;

    /// <summary>The height of a line of words below what is drawn.</summary>
    public const int LineHeight = 24;

    /// <summary>How many times larger it is shown than it is drawn; the style sheet enlarges its edges as much.</summary>
    public decimal Enlarged { get; init; } = 1;

    /// <summary>The margin in pixels; the style sheet leaves the same.</summary>
    public static int Margin(int letters) => 18 + 10 * letters;

    /// <summary>A line of words below what is drawn.</summary>
    public static string LineBelow(string words, int height) =>
        Invariant($"<text class=\"draft\" x=\"0\" y=\"{height + LineHeight - 6}\">{Svg.Encode(words)}</text>");

    /// <summary>For a page, whose style sheet gives it its width and its colours.</summary>
    public string ForPage() =>
        Invariant($"<svg class=\"chart plot-{Letters}\" role=\"img\" aria-label=\"{Svg.Encode(Name)}\" ")
        + Invariant($"height=\"{Svg.Number(Height * Enlarged)}\" focusable=\"false\">{Drawing}</svg>");

    /// <summary>Its parts, in a drawing of their own where they are enlarged.</summary>
    private string Drawing =>
        Enlarged == 1
            ? $"<g aria-hidden=\"true\">{Parts}</g>"
            : Invariant($"<g aria-hidden=\"true\" transform=\"scale({Enlarged:0.####})\">")
                + Invariant($"<svg width=\"{Svg.Percent(1 / Enlarged)}\" height=\"{Height}\" overflow=\"visible\">{Parts}</svg></g>");
}
