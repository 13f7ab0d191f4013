using System.Text;

namespace PmfSite.Charting;

/// <summary>
/// Finds places for words in a plot, so that none touches another nor a line. It reckons with the narrowest width there is and with the
/// narrowest that counts as wide; what has room only in the second is left to wide windows, by the style sheet.
/// </summary>
/// <param name="sheet">What is drawn for.</param>
/// <param name="margin">What the scale takes of the width, in pixels.</param>
internal sealed class Labels(Sheet sheet, int margin)
{
    /// <summary>How far words may stand out on the right.</summary>
    private const decimal Edge = 14;

    private readonly decimal[] widths = [sheet.Narrowest - margin, sheet.Wide - margin];

    private readonly List<(LabelPlace Place, decimal Width)> placed = [];

    // Whether words touch a line is asked many thousand times for each picture, and these numbers answer many times sooner than decimal ones.
    private readonly List<(double Place, double Y)> drawn = [];

    /// <summary>Keeps words off a line or a mark.</summary>
    public void Avoid((decimal Place, decimal Y) from, (decimal Place, decimal Y) to)
    {
        const int parts = 16;
        var (place, y, across, down) = ((double)from.Place, (double)from.Y, (double)(to.Place - from.Place), (double)(to.Y - from.Y));
        for (var i = 0; i <= parts; i++)
            drawn.Add((place + across * i / parts, y + down * i / parts));
    }

    /// <summary>Whether words at fixed places touch each other in the narrowest window.</summary>
    public bool Touch(LabelPlace one, string text, LabelPlace other, string otherText) =>
        text.Length > 0 && one != other && one.Touches(other, Letters.Width(text), Letters.Width(otherText), widths[0]);

    /// <summary>Whether words have room in a share of a wide window.</summary>
    public bool FitWide(decimal width, decimal share) => width <= widths[1] * share;

    /// <summary>Whether words have room in a share of any window.</summary>
    public bool Fit(decimal width, decimal share) => width <= widths[0] * share;

    /// <summary>Writes words at the first place where nothing is in the way; where there is none, only those that a line may cross.</summary>
    public void Place(StringBuilder svg, string kind, string text, bool mayBeCrossed, params IReadOnlyList<LabelPlace> places)
    {
        if (text.Length == 0)
            return;
        var width = Letters.Width(text);
        if ((Find(places, width, IsFree) ?? (mayBeCrossed ? Find(places, width, IsApart) : null)) is not var (place, isForAll))
            return;
        placed.Add((place, width));
        Svg.Text(svg, isForAll ? kind : kind + " between", text, place.Across, place.Y, place.Anchor);
    }

    /// <summary>A place that is good at every width, else one for wide windows.</summary>
    private (LabelPlace Place, bool IsForAll)? Find(IReadOnlyList<LabelPlace> places, decimal width, Func<LabelPlace, decimal, decimal, bool> isGood)
    {
        var wide = places.Where(p => isGood(p, width, widths[1])).ToArray();
        if (wide.Length == 0)
            return null;
        var all = Array.FindIndex(wide, p => isGood(p, width, widths[0]));
        return all < 0 ? (wide[0], false) : (wide[all], true);
    }

    private bool IsFree(LabelPlace place, decimal width, decimal window)
    {
        if (!IsApart(place, width, window))
            return false;
        var (room, across) = (place.Room(width, window), (double)window);
        foreach (var point in drawn)
        {
            if (room.Holds(point.Place * across, point.Y))
                return false;
        }
        return true;
    }

    private bool IsApart(LabelPlace place, decimal width, decimal window) =>
        place.Left(width, window) is >= -2 and var left
        && left + width <= window + Edge
        && !placed.Exists(other => place.Touches(other.Place, width, other.Width, window));
}

/// <summary>Where words could stand: a share of the width, the line they stand on, and which end of them is there (start, middle, end).</summary>
internal readonly record struct LabelPlace(decimal Across, string Anchor, decimal Y)
{
    private const decimal Gap = 3;

    public decimal Left(decimal width, decimal window) =>
        Across * window
        - (
            Anchor == "start" ? 0
            : Anchor == "end" ? width
            : width / 2
        );

    /// <summary>What words keep free of lines.</summary>
    public LabelRoom Room(decimal width, decimal window) =>
        new(
            (double)(Left(width, window) - Gap),
            (double)(Left(width, window) + width + Gap),
            (double)(Y - Letters.Ascent),
            (double)(Y + Letters.Descent)
        );

    public bool Touches(LabelPlace other, decimal width, decimal otherWidth, decimal window) =>
        Math.Abs(Y - other.Y) < Letters.Ascent + Letters.Descent
        && Left(width, window) < other.Left(otherWidth, window) + otherWidth + Gap
        && other.Left(otherWidth, window) < Left(width, window) + width + Gap;
}

/// <summary>A part of the plot, in pixels.</summary>
internal readonly record struct LabelRoom(double Left, double Right, double Top, double Bottom)
{
    public bool Holds(double x, double y) => y > Top && y < Bottom && x > Left && x < Right;
}
