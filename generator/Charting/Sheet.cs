namespace PmfSite.Charting;

/// <summary>What a drawing is made for: letters of a size, and widths that it must be good at. What has no room for large letters is left out, not
/// made smaller.</summary>
/// <param name="Enlarged">How many times larger its letters are than the 16 pixels, or 12 points, of a usual one.</param>
/// <param name="Narrowest">The narrowest width, in pixels of a usual drawing, the margin of the scale included.</param>
/// <param name="Wide">The narrowest that counts as wide; what has room only here is shown only here, by the style sheet.</param>
internal sealed record Sheet(decimal Enlarged, decimal Narrowest, decimal Wide)
{
    private const decimal UsualPoints = 12;

    /// <summary>What a drawing keeps free on its right, in pixels of a usual one.</summary>
    private const decimal Right = 16;

    /// <summary>A page of the site: the smallest telephone (320 pixels) and the smallest window that counts as wide (960), less the edges of page,
    /// frame and plot.</summary>
    public static Sheet Page { get; } = new(1, 238, 878);

    /// <summary>A page in letters of 18 points, in the same windows, less its edges.</summary>
    public static Sheet LargePage { get; } = new(1.5m, 272 / 1.5m - Right, 912 / 1.5m - Right);

    /// <summary>Paper, which has one width.</summary>
    /// <param name="points">The size of letters.</param>
    /// <param name="pixels">The width between the edges.</param>
    public static Sheet Paper(int points, decimal pixels)
    {
        var enlarged = points / UsualPoints;
        var width = pixels / enlarged - Right;
        return new(enlarged, width, width);
    }
}
