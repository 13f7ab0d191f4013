using System.Text;

namespace PmfSite.Charting;

/// <summary>
/// Draws a history, as a line or as bars. Letters keep the size of their sheet whatever the width is, so that text is as large on a telephone as on a
/// desk.
/// </summary>
internal static class HistoryDrawing
{
    private const int Height = 326;
    private const int TwoLines = 40;
    private const int PeriodLine = Plot.Bottom + 26;
    private const int EventLine = 26;

    /// <summary>What its numbers stand on, without the picture.</summary>
    public static Axis AxisOf(HistorySeries series) => new Plot(series).Axis;

    /// <param name="sheet">What it is drawn for; a page where none is named.</param>
    public static (Picture Picture, Axis Axis) Draw(HistorySeries series, Sheet? sheet = null)
    {
        sheet ??= Sheet.Page;
        var plot = new Plot(series);
        var svg = new StringBuilder(4096);
        var scale = plot.Axis.Ticks.Select(series.Label).ToArray();
        var letters = Math.Min(Picture.MostLetters, scale.Max(l => l.Length));
        var labels = new Labels(sheet, Picture.Margin(letters));
        for (var i = 0; i < scale.Length; i++)
            Grid(svg, plot.Y(plot.Axis.Ticks[i]), scale[i]);
        var events = EventLine * Events(svg, series, plot, labels);
        if (series.IsBars)
            Bars(svg, series, plot);
        Targets(svg, series, plot, labels);
        Limits(svg, series, plot, labels);
        Breaks(svg, series, plot, labels);
        if (!series.IsBars)
            Line(svg, series, plot, labels);
        Forecast(svg, series, plot, labels);
        Marks(svg, series, plot, labels);
        labels.Place(svg, "tick", series.Remark, mayBeCrossed: true, new LabelPlace(1, "end", 16));
        Values(svg, series, plot, labels);
        Words(svg, series, plot, labels);
        var isHigher = Periods(svg, series, plot, labels, PeriodLine + events);
        return (new(series.Name, svg.ToString(), Height + events + (isHigher ? TwoLines : 0), letters) { Enlarged = sheet.Enlarged }, plot.Axis);
    }

    /// <summary>The labels stand left of the picture, in the margin that the style sheet leaves for so many letters.</summary>
    private static void Grid(StringBuilder svg, decimal y, string label) =>
        svg.Append(
            Invariant($"<line class=\"grid\" x1=\"-6\" x2=\"100%\" y1=\"{Svg.Number(y)}\" y2=\"{Svg.Number(y)}\"/><text class=\"tick\" ")
                + Invariant($"x=\"-14\" y=\"{Svg.Number(y + 5)}\" text-anchor=\"end\">{Svg.Encode(label)}</text>")
        );

    /// <summary>Letters below the axis, where nothing else stands, each under its period; those that would touch on a telephone stand on further
    /// lines.</summary>
    /// <returns>How many lines there are.</returns>
    private static int Events(StringBuilder svg, HistorySeries series, Plot plot, Labels labels)
    {
        var lines = new List<decimal>();
        var places = new List<(string Letter, decimal X, decimal Y)>();
        foreach (var i in Enumerable.Range(0, series.Points.Count).Where(i => series.Points[i].Event.Length > 0))
        {
            var x = plot.X(i);
            var line = lines.FindIndex(last => labels.Fit(EventLine, x - last));
            if (line < 0)
                (line, lines) = (lines.Count, [.. lines, x]);
            lines[line] = x;
            places.Add((series.Points[i].Event, x, Plot.Bottom + 18 + line * EventLine));
        }
        foreach (var (_, x, y) in places)
            Svg.Line(svg, "event-line", (x, series.IsBars ? Plot.Bottom : Plot.Top), (x, y));
        foreach (var (letter, x, y) in places)
            Svg.Lettered(svg, "event", letter, x, y);
        return lines.Count;
    }

    /// <summary>Each period has its own stretch of target and of tolerance, so that a change of target is a step.</summary>
    private static void Targets(StringBuilder svg, HistorySeries series, Plot plot, Labels labels)
    {
        for (var i = 0; i < series.Points.Count; i++)
        {
            var (from, to) = plot.Stretch(i);
            foreach (var level in series.Points[i].Tolerances)
                Svg.Line(svg, "tolerance", (from, plot.Y(level)), (to, plot.Y(level)));
            foreach (var target in series.Points[i].Targets)
            {
                Svg.Line(svg, "target", (from, plot.Y(target)), (to, plot.Y(target)));
                labels.Avoid((from, plot.Y(target)), (to, plot.Y(target)));
            }
        }
    }

    private static void Limits(StringBuilder svg, HistorySeries series, Plot plot, Labels labels)
    {
        if (series.Limits is not { } limits)
            return;
        var (from, to) = (plot.X(limits.First), plot.X(limits.Last));
        foreach (var (kind, level) in new[] { ("limit", limits.Lower), ("mean", limits.Mean), ("limit", limits.Upper) })
        {
            Svg.Line(svg, kind, (from, plot.Y(level)), (to, plot.Y(level)));
            labels.Avoid((from, plot.Y(level)), (to, plot.Y(level)));
        }
    }

    private static void Breaks(StringBuilder svg, HistorySeries series, Plot plot, Labels labels)
    {
        foreach (var x in Broken(series, plot))
        {
            Svg.Line(svg, "break", (x, Plot.Top - 14), (x, Plot.Bottom));
            labels.Avoid((x, Plot.Top), (x, Plot.Bottom));
        }
    }

    private static IEnumerable<decimal> Broken(HistorySeries series, Plot plot) =>
        Enumerable.Range(1, series.Points.Count - 1).Where(i => series.Points[i].IsBroken).Select(plot.Before);

    private static void Line(StringBuilder svg, HistorySeries series, Plot plot, Labels labels)
    {
        for (var i = 1; i < series.Points.Count; i++)
        {
            if (series.Points[i] is not { JoinsPrevious: true, Value: { } to } || series.Points[i - 1].Value is not { } from)
                continue;
            Svg.Line(svg, "line", (plot.X(i - 1), plot.Y(from)), (plot.X(i), plot.Y(to)));
            labels.Avoid((plot.X(i - 1), plot.Y(from)), (plot.X(i), plot.Y(to)));
        }
    }

    private static void Bars(StringBuilder svg, HistorySeries series, Plot plot)
    {
        for (var i = 0; i < series.Points.Count; i++)
        {
            if (series.Points[i].Value is { } value)
                Bar(svg, series.Points[i].Mark, plot.X(i), value, plot);
        }
        Svg.Line(svg, "axis", (0, plot.Y(0)), (1, plot.Y(0)));
    }

    private static void Bar(StringBuilder svg, SeriesMark mark, decimal x, decimal value, Plot plot)
    {
        var (from, to) = plot.Bar(x);
        Svg.Box(svg, mark.IsHollow ? "bar hollow" : "bar", from, to, Math.Min(plot.Y(value), plot.Y(0)), Math.Max(plot.Y(value), plot.Y(0)));
    }

    private static void Forecast(StringBuilder svg, HistorySeries series, Plot plot, Labels labels)
    {
        if (series.Forecast is not { } forecast)
            return;
        svg.Append("<g class=\"forecast\">");
        var place = (plot.ForecastX, plot.Y(forecast.Value));
        if (series.IsBars)
            Bar(svg, forecast.Mark, plot.ForecastX, forecast.Value, plot);
        else if (series.Points[^1].Value is { } last)
        {
            var from = (plot.X(series.Points.Count - 1), plot.Y(last));
            Svg.Line(svg, "expected", from, place);
            labels.Avoid(from, place);
        }
        Svg.Mark(svg, forecast.Mark, plot.ForecastX, plot.Y(forecast.Value));
        svg.Append("</g>");
    }

    private static void Marks(StringBuilder svg, HistorySeries series, Plot plot, Labels labels)
    {
        for (var i = 0; i < series.Points.Count; i++)
        {
            foreach (var former in series.Points[i].Former)
            {
                Svg.Mark(svg, HistorySeries.Former, plot.X(i), plot.Y(former));
                labels.Avoid((plot.X(i), plot.Y(former) - 8), (plot.X(i), plot.Y(former) + 8));
            }
            if (series.Points[i] is not { Value: { } value, Mark: var mark })
                continue;
            Svg.Mark(svg, mark, plot.X(i), plot.Y(value));
            labels.Avoid((plot.X(i), plot.Y(value) - 6), (plot.X(i), plot.Y(value) + 6));
        }
    }

    /// <summary>The last value and the first; each bar has its own where there is room.</summary>
    private static void Values(StringBuilder svg, HistorySeries series, Plot plot, Labels labels)
    {
        var measured = Enumerable.Range(0, series.Points.Count).Where(i => series.Points[i].Value is not null).ToArray();
        foreach (
            var (i, neighbour) in measured.Length == 1
                ? [(measured[0], measured[0])]
                : new[] { (measured[^1], measured[^2]), (measured[0], measured[1]) }
        )
            Value(svg, series, plot, labels, i, series.Points[i].Value >= series.Points[neighbour].Value, mayBeCrossed: true);
        foreach (var i in series.IsBars ? measured.Skip(1).SkipLast(1) : [])
            Value(svg, series, plot, labels, i, isAboveBetter: true, mayBeCrossed: false);
    }

    /// <summary>The label keeps off the line: above where that runs below.</summary>
    private static void Value(StringBuilder svg, HistorySeries series, Plot plot, Labels labels, int i, bool isAboveBetter, bool mayBeCrossed)
    {
        var inwards = plot.X(i) switch
        {
            < 0.1m => "start",
            > 0.9m => "end",
            _ => "middle",
        };
        string[] anchors = series.IsBars && inwards != "middle" ? ["middle", inwards] : [inwards];
        labels.Place(
            svg,
            "value",
            series.Points[i].ValueText,
            mayBeCrossed,
            Beside(plot, plot.X(i), series.Points[i].Value!.Value, isAboveBetter || series.IsBars, anchors)
        );
    }

    private static LabelPlace[] Beside(Plot plot, decimal x, decimal value, bool isAboveBetter, params string[] anchors)
    {
        var (above, below) = (plot.Y(value) - 14, plot.Y(value) + 26);
        decimal[] heights =
            below > Plot.Bottom - 4 ? [above]
            : isAboveBetter ? [above, below]
            : [below, above];
        return [.. heights.SelectMany(y => anchors.Select(anchor => new LabelPlace(x, anchor, y)))];
    }

    private static void Words(StringBuilder svg, HistorySeries series, Plot plot, Labels labels)
    {
        if (series.Forecast is { } forecast)
            labels.Place(
                svg,
                "forecast-value",
                forecast.Text,
                mayBeCrossed: true,
                Beside(plot, plot.ForecastX, forecast.Value, isAboveBetter: true, series.IsBars ? "middle" : "end")
            );
        foreach (var x in Broken(series, plot))
            labels.Place(svg, "note", series.BreakText, mayBeCrossed: false, new LabelPlace(x, "middle", Plot.Top - 20));
        if (series.Limits is { } limits)
        {
            labels.Place(svg, "note", limits.UpperText, mayBeCrossed: false, Along(plot, limits.Upper, plot.X(limits.First), plot.X(limits.Last)));
            labels.Place(svg, "note", limits.LowerText, mayBeCrossed: false, Along(plot, limits.Lower, plot.X(limits.First), plot.X(limits.Last)));
        }
        if (LatestTarget(series) is not var (targets, first, last) || series.IsBars)
            return;
        labels.Place(
            svg,
            "note",
            series.TargetText,
            mayBeCrossed: false,
            [.. targets.Reverse().SelectMany(t => Along(plot, t, plot.X(first), plot.X(last)))]
        );
    }

    /// <summary>The last target there is, and from which point to which it stayed the same.</summary>
    private static (IReadOnlyList<decimal> Targets, int First, int Last)? LatestTarget(HistorySeries series)
    {
        var last = series.Points.Count - 1;
        while (last >= 0 && series.Points[last].Targets.Count == 0)
            last--;
        var first = last;
        while (first > 0 && series.Points[first - 1].Targets.SequenceEqual(series.Points[last].Targets))
            first--;
        return last < 0 ? null : (series.Points[last].Targets, first, last);
    }

    /// <summary>On a level that runs across: above or below it, in the middle or towards the ends.</summary>
    private static LabelPlace[] Along(Plot plot, decimal level, decimal left, decimal right) =>
        [
            .. from y in new[] { plot.Y(level) - 8, plot.Y(level) + 20 }
            where y < Plot.Bottom - 4
            from place in new[]
            {
                new LabelPlace((left + right) / 2, "middle", y),
                new((left + right * 3) / 4, "middle", y),
                new((left * 3 + right) / 4, "middle", y),
                new(right, "end", y),
                new(left, "start", y),
            }
            select place,
        ];

    /// <summary>First and last period always, the last one lower where a telephone has no room for both; those between where there is room.</summary>
    private static bool Periods(StringBuilder svg, HistorySeries series, Plot plot, Labels labels, int y)
    {
        var last = series.Points.Count - 1;
        var (one, other) = (PeriodPlace(series, plot, 0, y), PeriodPlace(series, plot, last, y));
        var isHigher = labels.Touch(one, FirstLine(series.Points[0].PeriodText), other, FirstLine(series.Points[last].PeriodText));
        // The first and the last stand inwards from their points, and leave less to their neighbours.
        var width = series.Points.Max(p => Letters.Width(FirstLine(p.PeriodText))) * (series.IsBars ? 1 : 1.5m) + 8;
        var areAllShown = Enumerable.Range(1, last).All(i => labels.FitWide(width, plot.X(i) - plot.X(i - 1)));
        for (var i = 0; i <= last; i++)
        {
            Svg.Line(svg, "axis", (plot.X(i), Plot.Bottom), (plot.X(i), Plot.Bottom + 6));
            if (i == 0 || i == last)
                Period(svg, series.Points[i].PeriodText, (i == 0 ? one : other) with { Y = isHigher && i == last ? y + TwoLines : y }, "tick");
            else if (areAllShown)
                Period(svg, series.Points[i].PeriodText, PeriodPlace(series, plot, i, y), "tick between");
        }
        return isHigher;
    }

    private static LabelPlace PeriodPlace(HistorySeries series, Plot plot, int i, int y) =>
        new(
            plot.X(i),
            series.IsBars
                ? "middle"
                : plot.X(i) switch
                {
                    < 0.15m when i == 0 => "start",
                    > 0.85m when i == series.Points.Count - 1 => "end",
                    _ => "middle",
                },
            y
        );

    /// <summary>The year stands below the months, so that two labels fit beside each other on a telephone.</summary>
    private static void Period(StringBuilder svg, string text, LabelPlace place, string kind)
    {
        var first = FirstLine(text);
        var x = Svg.Percent(place.Across);
        svg.Append(
            Invariant(
                $"<text class=\"{kind}\" text-anchor=\"{place.Anchor}\" y=\"{Svg.Number(place.Y)}\"><tspan x=\"{x}\">{Svg.Encode(first)}</tspan>"
            )
        );
        if (first.Length < text.Length)
            svg.Append(Invariant($"<tspan x=\"{x}\" dy=\"20\">{Svg.Encode(text[(first.Length + 1)..])}</tspan>"));
        svg.Append("</text>");
    }

    private static string FirstLine(string text) => text.LastIndexOf(' ') is >= 0 and var split ? text[..split] : text;
}
