using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace PmfSite.Charting;

/// <summary>
/// Draws a history as inline SVG that a person can do without: one image with one short name, all its parts hidden from screen readers,
/// the numbers in the table that follows. Places across are shares of the width and letters keep their size, so that text is as large on a
/// telephone as on a desk.
/// </summary>
internal static class HistoryDrawing
{
    private const int Height = 320;
    private const int Top = 54;
    private const int Bottom = 274;

    // The sharpest of the shapes is a little larger, so that all cover about the same ground.
    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["circle"] = "M0-6a6 6 0 1 0 .01 0z",
        ["diamond"] = "M0-8 8 0 0 8-8 0z",
        ["triangle"] = "M0-8 8 6-8 6z",
        ["square"] = "M-6-6h12v12h-12z",
        ["none"] = "M0-5a5 5 0 1 0 .01 0z",
    };

    public static (string Svg, Axis Axis) Draw(HistorySeries series)
    {
        var axis = Axis.For([.. Numbers(series)]);
        var svg = new StringBuilder(4096);
        var labels = axis.Ticks.Select(series.Label).ToArray();
        var letters = Math.Min(12, labels.Max(l => l.Length));
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart plot-{letters}\" role=\"img\" aria-label=\"{Encode(series.Name)}\" height=\"{Height}\" focusable=\"false\"><g aria-hidden=\"true\">");
        for (var i = 0; i < labels.Length; i++)
            Grid(svg, Y(axis, axis.Ticks[i]), labels[i]);
        Targets(svg, series, axis);
        Limits(svg, series, axis);
        Line(svg, series, axis);
        Marks(svg, series, axis);
        Values(svg, series, axis);
        Periods(svg, series);
        if (series.Remark.Length > 0)
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"tick\" x=\"100%\" y=\"16\" text-anchor=\"end\">{Encode(series.Remark)}</text>");
        svg.Append("</g></svg>");
        return (svg.ToString(), axis);
    }

    private static IEnumerable<decimal> Numbers(HistorySeries series)
    {
        if (series.Limits is { } limits)
        {
            yield return limits.Lower;
            yield return limits.Upper;
        }
        foreach (var point in series.Points)
        {
            if (point.Value is { } value)
                yield return value;
            if (point.Target is not { } target)
                continue;
            yield return target.Low;
            yield return target.High;
        }
    }

    /// <summary>The labels stand left of the picture, in the margin that the style sheet leaves for so many letters.</summary>
    private static void Grid(StringBuilder svg, string y, string label)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"-6\" x2=\"100%\" y1=\"{y}\" y2=\"{y}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"tick\" x=\"-14\" y=\"{y}\" dy=\"5\" text-anchor=\"end\">{Encode(label)}</text>");
    }

    /// <summary>Each period has its own stretch of target, so that a change of target is a step.</summary>
    private static void Targets(StringBuilder svg, HistorySeries series, Axis axis)
    {
        for (var i = 0; i < series.Points.Count; i++)
        {
            if (series.Points[i].Target is not { } target)
                continue;
            var from = i == 0 ? X(series, i) : Between(series, i - 1);
            var to = i == series.Points.Count - 1 ? X(series, i) : Between(series, i);
            foreach (var end in target.Low == target.High ? [target.Low] : new[] { target.Low, target.High })
                svg.Append(CultureInfo.InvariantCulture, $"<line class=\"target\" x1=\"{from}\" x2=\"{to}\" y1=\"{Y(axis, end)}\" y2=\"{Y(axis, end)}\"/>");
        }
    }

    /// <summary>The words stand in the middle, where no value is printed; on a telephone, where they would touch one, the key has to do.</summary>
    private static void Limits(StringBuilder svg, HistorySeries series, Axis axis)
    {
        if (series.Limits is not { } limits)
            return;
        var (from, to) = (Place(series, limits.FromDay), Place(series, limits.ToDay));
        foreach (var (kind, level) in new[] { ("limit", limits.Lower), ("mean", limits.Mean), ("limit", limits.Upper) })
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"{kind}\" x1=\"{Percent(from)}\" x2=\"{Percent(to)}\" y1=\"{Y(axis, level)}\" y2=\"{Y(axis, level)}\"/>");
        var middle = Percent((from + to) / 2);
        var roomBelow = axis.Share(limits.Lower) * (Bottom - Top) >= 24;
        LimitText(svg, middle, Y(axis, limits.Upper), -8, limits.UpperText);
        LimitText(svg, middle, Y(axis, limits.Lower), roomBelow ? 20 : -8, limits.LowerText);
    }

    private static void LimitText(StringBuilder svg, string x, string y, int away, string text) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"limit-text between\" x=\"{x}\" y=\"{y}\" dy=\"{away}\" text-anchor=\"middle\">{Encode(text)}</text>");

    private static void Line(StringBuilder svg, HistorySeries series, Axis axis)
    {
        for (var i = 1; i < series.Points.Count; i++)
        {
            if (series.Points[i] is { JoinsPrevious: true, Value: { } to } && series.Points[i - 1].Value is { } from)
                svg.Append(CultureInfo.InvariantCulture, $"<line class=\"line\" x1=\"{X(series, i - 1)}\" x2=\"{X(series, i)}\" y1=\"{Y(axis, from)}\" y2=\"{Y(axis, to)}\"/>");
        }
    }

    private static void Marks(StringBuilder svg, HistorySeries series, Axis axis)
    {
        for (var i = 0; i < series.Points.Count; i++)
        {
            if (series.Points[i] is { Value: { } value, Mark: var mark })
                svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"mark mark-{mark.Tone}\" x=\"{X(series, i)}\" y=\"{Y(axis, value)}\" width=\"1\" height=\"1\" overflow=\"visible\"><path d=\"{Paths[mark.Shape]}\"/></svg>");
        }
    }

    /// <summary>The first and the last value, on the side where neither the line nor the target runs.</summary>
    private static void Values(StringBuilder svg, HistorySeries series, Axis axis)
    {
        var measured = Enumerable.Range(0, series.Points.Count).Where(i => series.Points[i].Value is not null).ToArray();
        foreach (var (i, neighbour) in measured.Length == 1 ? [(measured[0], measured[0])] : new[] { (measured[0], measured[1]), (measured[^1], measured[^2]) })
        {
            var value = series.Points[i].Value!.Value;
            var above = StandsAbove(series.Points[i], value >= series.Points[neighbour].Value!.Value, axis);
            var anchor = i == measured[0] ? "start" : "end";
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"value\" x=\"{X(series, i)}\" y=\"{Y(axis, value)}\" dy=\"{(above ? -14 : 26)}\" text-anchor=\"{anchor}\">{Encode(series.Points[i].ValueText)}</text>");
        }
    }

    /// <summary>The label keeps off the line; where the target or the periods would run through it, it changes sides.</summary>
    private static bool StandsAbove(SeriesPoint point, bool lineRunsBelow, Axis axis)
    {
        var roomBelow = axis.Share(point.Value!.Value) * (Bottom - Top) >= 30;
        return lineRunsBelow
            ? !roomBelow || !IsCrossed(point, axis, above: true) || IsCrossed(point, axis, above: false)
            : !roomBelow || (IsCrossed(point, axis, above: false) && !IsCrossed(point, axis, above: true));
    }

    /// <summary>Whether the target runs through the place of the label.</summary>
    private static bool IsCrossed(SeriesPoint point, Axis axis, bool above)
    {
        if (point.Target is not { } target)
            return false;
        return new[] { target.Low, target.High }.Any(end => (axis.Share(end) - axis.Share(point.Value!.Value)) * (Bottom - Top) * (above ? 1 : -1) is > 8 and < 34);
    }

    /// <summary>First and last period always; those between only where there is room (the style sheet says where that is).</summary>
    private static void Periods(StringBuilder svg, HistorySeries series)
    {
        var last = series.Points.Count - 1;
        for (var i = 0; i <= last; i++)
        {
            var anchor = i == 0 ? "start" : i == last ? "end" : "middle";
            var room = i == 0 || i == last ? "" : " between";
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"axis\" x1=\"{X(series, i)}\" x2=\"{X(series, i)}\" y1=\"{Bottom}\" y2=\"{Bottom + 6}\"/>");
            if (room.Length == 0 || last <= 4)
                TwoLines(svg, series.Points[i].PeriodText, X(series, i), $"class=\"tick{room}\" text-anchor=\"{anchor}\"");
        }
    }

    /// <summary>The year stands below the months, so that two labels fit beside each other on a telephone.</summary>
    private static void TwoLines(StringBuilder svg, string text, string x, string attributes)
    {
        var split = text.LastIndexOf(' ');
        svg.Append(CultureInfo.InvariantCulture, $"<text {attributes} y=\"{Bottom + 26}\"><tspan x=\"{x}\">{Encode(split < 0 ? text : text[..split])}</tspan>");
        if (split >= 0)
            svg.Append(CultureInfo.InvariantCulture, $"<tspan x=\"{x}\" dy=\"20\">{Encode(text[(split + 1)..])}</tspan>");
        svg.Append("</text>");
    }

    private static string X(HistorySeries series, int i) => Percent(Place(series, series.Points[i].Day));

    private static string Between(HistorySeries series, int i) => Percent((Place(series, series.Points[i].Day) + Place(series, series.Points[i + 1].Day)) / 2);

    private static decimal Place(HistorySeries series, int day)
    {
        var (first, last) = (series.Points[0].Day, series.Points[^1].Day);
        return first == last ? 0.5m : (decimal)(day - first) / (last - first);
    }

    private static string Percent(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Y(Axis axis, decimal value) => (Bottom - axis.Share(value) * (Bottom - Top)).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
