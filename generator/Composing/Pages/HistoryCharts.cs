using PmfSite.Assessing;
using PmfSite.Charting;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Turns a history into a chart with its words and its key.</summary>
internal static class HistoryCharts
{
    /// <summary>Null for fewer than two values, where a line says nothing.</summary>
    public static HistoryChart? Of(IReadOnlyList<HistoryPoint> history, UsualVariation? variation, Indicator indicator, RatingScheme scheme)
    {
        if (history.Count(p => p.Value is not null) < 2)
            return null;
        var points = history.Select((p, i) => Point(p, i > 0 ? history[i - 1] : null, indicator)).ToArray();
        var (svg, axis) = HistoryDrawing.Draw(new(Sentences.ChartName(history, indicator), points, history.Any(p => p.IsIllustrative) ? "Illustrative figures" : "", Step) { Limits = Limits(variation) });
        return new(Sentences.Extremes(history, indicator), new Markup(svg), Key(history, variation, scheme), Note(history, axis, indicator));
    }

    private static SeriesPoint Point(HistoryPoint point, HistoryPoint? before, Indicator indicator) => new(
        point.Period.MiddleDay,
        point.Value,
        before is not null && IndicatorHistory.Continues(before.Period, point.Period, indicator) && !Restarts(before, point, indicator),
        point.Target switch
        {
            SingleTarget single => (single.Value, single.Value),
            BandTarget band => (band.From, band.To),
            RelativeTarget when point.Working is { Threshold: var threshold } => (threshold, threshold),
            _ => null,
        },
        point.Working is { Level: var level } ? (Display.Status(level).Shape, Display.Status(level).Tone) : ("none", "none"),
        Display.ShortPeriod(point.Period, indicator),
        point.Value is null ? "" : Display.Bare(point, indicator));

    private static SeriesLimits? Limits(UsualVariation? variation) => variation is { Limits: { } limits, Results: var results }
        ? new(results[0].Period.MiddleDay, results[^1].Period.MiddleDay, limits.Lower, limits.Mean, limits.Upper, "Lower limit", "Upper limit")
        : null;

    /// <summary>A value that counts from 1 April begins anew each year; a line across would look like a fall.</summary>
    private static bool Restarts(HistoryPoint before, HistoryPoint point, Indicator indicator) =>
        indicator.Covers == Coverage.YearToDate && Period.YearPair(before.Period.Start) != Period.YearPair(point.Period.Start);

    private static KeyEntry[] Key(IReadOnlyList<HistoryPoint> history, UsualVariation? variation, RatingScheme scheme) =>
    [
        new("result", "none", "Result"),
        .. history.Any(p => p.Target is not null) ? [new KeyEntry("target", "none", "Target")] : Array.Empty<KeyEntry>(),
        .. variation is { Limits: not null } ? [new KeyEntry("limit", "none", "Limits of usual variation"), new KeyEntry("mean", "none", "Mean")] : Array.Empty<KeyEntry>(),
        .. scheme.Levels
            .Where(level => history.Any(p => p.Working?.Level == level))
            .Select(Display.Status)
            .Select(tag => new KeyEntry(tag.Shape, tag.Tone, tag.Word)),
    ];

    private static string Note(IReadOnlyList<HistoryPoint> history, Axis axis, Indicator indicator)
    {
        var unit = $"The scale is in {indicator.Unit.Name}";
        var scale = axis.StartsAtZero ? $"{unit}." : $"{unit} and starts at {Step(axis.Low)}, not at zero.";
        var breaks = indicator.Breaks.Select(b => $"The line breaks at {Display.Period(b.From)}: {Sentences.LowerFirst(Sentences.Stop(b.Reason))}");
        string[] marked = history.Any(p => p.IsIllustrative) ? ["Illustrative figures are marked in the table below."] : [];
        return string.Join(' ', [scale, .. breaks, .. marked]);
    }

    /// <summary>A step of the scale, with as many places as tell it from the next.</summary>
    private static string Step(decimal number) => Display.Number(number, Places.All(number, 0));
}
