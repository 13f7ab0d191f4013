using PmfSite.Assessing;
using PmfSite.Charting;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;
using PmfSite.Sounding;

namespace PmfSite.Parts;

/// <summary>Turns a history into a chart with its words and its key.</summary>
internal static class HistoryCharts
{
    /// <summary>One value alone says nothing in a picture.</summary>
    private const int Fewest = 2;

    /// <summary>Fewer values than this are bars: a line would promise a course that nobody knows.</summary>
    private const int EnoughForLine = 5;

    /// <summary>What the chart is, in a few words.</summary>
    public static string NameOf(IReadOnlyList<HistoryPoint> history, Indicator indicator, Words words) =>
        words.Sentences.ChartName(history, indicator, AreBars(history, indicator));

    /// <summary>Whether there is enough to show.</summary>
    public static bool AreDrawn(IReadOnlyList<HistoryPoint> history) => history.Count(p => p.Value is not null) >= Fewest;

    /// <summary>The same to be heard; empty for fewer than two values.</summary>
    public static IReadOnlyList<Beat> Beats(IReadOnlyList<HistoryPoint> history, UsualVariation? variation, Indicator indicator, Words words)
    {
        if (!AreDrawn(history))
            return [];
        var series = Series(history, variation, indicator, words);
        var axis = HistoryDrawing.AxisOf(series);
        return [.. series.Points.Select(p => new Beat(p.Value is { } value ? axis.Share(value) : null, [.. p.Targets.Select(axis.Share)]))];
    }

    /// <summary>Whether a value and its target are heard together.</summary>
    public static bool AreTargetsHeard(IReadOnlyList<HistoryPoint> history) => history.Any(p => p.Value is not null && Targets(p).Length > 0);

    /// <summary>Null for fewer than two values.</summary>
    /// <param name="sheet">What it is drawn for; a page where none is named.</param>
    public static DrawnHistory? Draw(
        IReadOnlyList<HistoryPoint> history,
        UsualVariation? variation,
        Indicator indicator,
        RatingScheme scheme,
        Words words,
        Sheet? sheet = null
    )
    {
        if (!AreDrawn(history))
            return null;
        var series = Series(history, variation, indicator, words);
        var (picture, axis) = HistoryDrawing.Draw(series, sheet);
        return new(
            picture,
            words.Sentences.Extremes(history, indicator),
            Key(history, series, scheme, words),
            [.. ChartEvents.Of(history, indicator, words)],
            [.. Notes(axis, indicator, words), .. history.SelectMany(p => Formerly(p, indicator, words))]
        );
    }

    /// <summary>The chart for the page, which has the same figures in a table.</summary>
    public static HistoryChart? ForPage(DrawnHistory? drawn, IReadOnlyList<HistoryPoint> history, DraftMark? mark, Words words) =>
        drawn is null
            ? null
            : new(
                new Markup((mark?.On(drawn.Picture, words) ?? drawn.Picture).ForPage()),
                [.. drawn.Key.Select(Entry)],
                drawn.Events,
                words.Sentences.Together([.. drawn.Notes, history.Any(p => p.IsIllustrative) ? words.Charts.IllustrativeInTable : ""])
            );

    private static HistorySeries Series(IReadOnlyList<HistoryPoint> history, UsualVariation? variation, Indicator indicator, Words words)
    {
        var letters = ChartEvents.Letters(history);
        return new(
            NameOf(history, indicator, words),
            [
                .. history.Select(
                    (p, i) => Point(p, i > 0 ? history[i - 1] : null, indicator, words) with { Event = letters.GetValueOrDefault(p.Period, "") }
                ),
            ],
            history.Any(p => p.IsIllustrative) ? words.Charts.IllustrativeFigures : "",
            step => Step(step, words)
        )
        {
            IsBars = AreBars(history, indicator),
            Limits = Limits(history, variation, words),
            Forecast = Forecast(history[^1], indicator, words),
            TargetText = TargetText(history.LastOrDefault(p => Targets(p).Length > 0)?.Target, indicator, words),
            BreakText = words.Charts.BreakInChart,
        };
    }

    /// <summary>Values of whole years stand each for themselves, and few values make no course.</summary>
    private static bool AreBars(IReadOnlyList<HistoryPoint> history, Indicator indicator) =>
        indicator.Frequency == Frequency.Yearly || history.Count(p => p.Value is not null) < EnoughForLine;

    private static SeriesPoint Point(HistoryPoint point, HistoryPoint? before, Indicator indicator, Words words) =>
        new(
            point.Period.MiddleDay,
            point.Value,
            before is not null && Sparklines.Joins(before, point, indicator),
            Mark(point.Working, IsUnsettled(point)),
            words.Display.ShortPeriod(point.Period, indicator),
            point.Value is null ? "" : words.Display.Bare(point, indicator)
        )
        {
            Targets = Targets(point),
            Tolerances = point.Working is { } working ? [.. working.Limits.Select(l => l.Value)] : [],
            Former = [.. FormerValues(point)],
            IsBroken = before is not null && !indicator.AreComparable(before.Period, point.Period),
        };

    private static IEnumerable<decimal> FormerValues(HistoryPoint point)
    {
        for (var corrected = point.Outturn.Corrected; corrected is not null; corrected = corrected.Was?.Corrected)
        {
            if (corrected.Was is MeasuredOutturn { Value: var was })
                yield return was;
        }
    }

    private static decimal[] Targets(HistoryPoint point) =>
        point.Target switch
        {
            SingleTarget single => [single.Value],
            BandTarget { From: var from, To: var to } => from == to ? [from] : [from, to],
            RelativeTarget when point.Working is { Threshold: var threshold } => [threshold],
            _ => [],
        };

    private static SeriesMark Mark(Working? working, bool isHollow) =>
        working is { Level: var level } ? new(Display.Status(level).Shape, Display.Status(level).Tone, isHollow) : new("none", "none", isHollow);

    private static bool IsUnsettled(HistoryPoint point) => point.Outturn is MeasuredOutturn { Quality: Quality.Provisional or Quality.Estimated };

    private static string TargetText(Target? target, Indicator indicator, Words words) =>
        target switch
        {
            SingleTarget => words.Charts.TargetInChart(words.Display.Target(target, indicator)),
            BandTarget => words.Charts.TargetRangeInChart(words.Display.Target(target, indicator)),
            _ => words.Frame.Target,
        };

    private static SeriesLimits? Limits(IReadOnlyList<HistoryPoint> history, UsualVariation? variation, Words words)
    {
        if (variation is not { Limits: { } limits, Results: var results })
            return null;
        var points = history.Select(p => p.Period).ToList();
        return new(
            points.IndexOf(results[0].Period),
            points.IndexOf(results[^1].Period),
            limits.Lower,
            limits.Mean,
            limits.Upper,
            words.Charts.LowerLimit,
            words.Charts.UpperLimit
        );
    }

    /// <summary>What the year is expected to end with. The sum of a year would not fit on a scale of its quarters.</summary>
    private static SeriesForecast? Forecast(HistoryPoint latest, Indicator indicator, Words words)
    {
        if (indicator.Combine == Combining.Sum || latest.Outturn is not MeasuredOutturn { Forecast: { } forecast })
            return null;
        var end = Quarter.Containing(Quarter.Containing(latest.Period.End).Year.End).Period;
        return latest.Period.End < end.Start
            ? new(
                end.MiddleDay,
                forecast,
                Mark(latest.Forecast, isHollow: true),
                words.Charts.ForecastInChart(words.Display.Forecast(latest, indicator))
            )
            : null;
    }

    private static KeyEntry Entry(PictureKey key) =>
        key is { Sample: KeySample.Level, Mark: { } mark } ? new(mark.Shape, mark.Tone, key.Text) : new(key.Kind, "none", key.Text);

    private static PictureKey[] Key(IReadOnlyList<HistoryPoint> history, HistorySeries series, RatingScheme scheme, Words words)
    {
        var marked = history.Select(p => p.Working?.Level).Append(series.Forecast is null ? null : history[^1].Forecast?.Level).ToArray();
        var limits = history.SelectMany(p => p.Working?.Limits ?? []).Select(l => l.Level.Rank).ToHashSet();
        return
        [
            series.IsBars ? new(KeySample.Bar, new("square", "none", true), words.Charts.Result) : new(KeySample.Line, null, words.Charts.Result),
            .. When(series.Points.Any(p => p.Targets.Count > 0), KeySample.Target, words.Frame.Target),
            .. When(
                limits.Count > 0,
                KeySample.Tolerance,
                words.Charts.LimitOf(words.Grammar.List([.. scheme.Levels.Where(l => limits.Contains(l.Rank)).Select(l => l.Word)]))
            ),
            .. When(series.Limits is not null, KeySample.Limit, words.Charts.LimitsOfVariation),
            .. When(series.Limits is not null, KeySample.Mean, words.Charts.Mean),
            .. When(series.Points.Any(p => p.IsBroken), KeySample.Break, words.Charts.BreakInSeries),
            .. When(history.Any(IsUnsettled), KeySample.Hollow, words.Charts.ProvisionalOrEstimated, Mark(null, isHollow: true)),
            .. When(series.Points.Any(p => p.Former.Count > 0), KeySample.Former, words.Corrections.BeforeCorrection, HistorySeries.Former),
            .. When(series.Forecast is not null, KeySample.Expected, words.Charts.ForecastInKey),
            .. scheme
                .Levels.Where(marked.Contains)
                .Select(Display.Status)
                .Select(tag => new PictureKey(KeySample.Level, new(tag.Shape, tag.Tone, false), tag.Word)),
        ];
    }

    private static PictureKey[] When(bool isShown, KeySample sample, string text, SeriesMark? mark = null) =>
        isShown ? [new(sample, mark, text)] : [];

    private static string[] Notes(Axis axis, Indicator indicator, Words words)
    {
        var scale =
            axis.StartsAtZero || axis.Low < 0
                ? words.Charts.ScaleIn(indicator.Unit.Name)
                : words.Charts.ScaleFrom(indicator.Unit.Name, Step(axis.Low, words));
        return [scale, .. indicator.Breaks.Select(b => words.Charts.LineBreaks(words.Display.Period(b.From), words.Grammar.Sentence(b.Reason)))];
    }

    private static IEnumerable<string> Formerly(HistoryPoint point, Indicator indicator, Words words)
    {
        for (var corrected = point.Outturn.Corrected; corrected is not null; corrected = corrected.Was?.Corrected)
        {
            if (corrected.Was is MeasuredOutturn was)
                yield return words.Corrections.CorrectedInChart(
                    words.Display.Period(point.Period, indicator),
                    CorrectionSentences.Recorded(was, indicator, words),
                    CorrectionSentences.Date(corrected.By, words)
                );
        }
    }

    /// <summary>A step of the scale, with as many places as tell it from the next.</summary>
    private static string Step(decimal number, Words words) => words.Display.Number(number, Places.All(number, 0));
}

/// <summary>A history as it was drawn, with its words; a page and a file are made from it.</summary>
/// <param name="Summary">The picture in sentences; may be empty.</param>
/// <param name="Events">What its letters stand for.</param>
/// <param name="Notes">What a reader should know of the axis and of breaks.</param>
internal sealed record DrawnHistory(
    Picture Picture,
    string Summary,
    IReadOnlyList<PictureKey> Key,
    IReadOnlyList<ChartEvent> Events,
    IReadOnlyList<string> Notes
);
