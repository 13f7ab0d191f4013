using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>The plain English that is made from figures. Each form is whole, says no more than the data, and has at most 25 words of its own.</summary>
internal static class Sentences
{
    /// <summary>The latest value against its target.</summary>
    public static string Headline(Position position) => position.Latest is { } latest
        ? Headline(latest, position.Indicator)
        : "There is no value yet.";

    public static string Headline(HistoryPoint point, Indicator indicator) => point is { IsJudgedOnForecast: false, Working: { } working }
        ? $"{Display.Value(point, indicator)} in {Display.Period(point.Period, indicator)}, {Against(working, indicator)}{Remark(point)}."
        : $"{Display.Value(point, indicator)} {(point.Period.Shape == PeriodShape.Day ? "on" : "in")} {Display.Period(point.Period, indicator)}{Remark(point)}.";

    /// <summary>The forecast for the year against its target; empty where there is none.</summary>
    public static string Forecast(HistoryPoint point, Indicator indicator)
    {
        if (Display.Forecast(point, indicator) is not { Length: > 0 } forecast)
            return "";
        var year = Display.Period(Quarter.Containing(point.Period.End).Year);
        var made = point.Outturn is MeasuredOutturn { Provenance.IsIllustrative: true } ? " (illustrative)" : "";
        return point.Forecast is { } working
            ? $"The forecast for {year} is {forecast}{made}, {Against(working, indicator)}: {working.Level.Word}."
            : $"The forecast for {year} is {forecast}{made}.";
    }

    /// <summary>The value against its target, and the forecast behind it where there is one.</summary>
    public static string WithForecast(HistoryPoint point, Indicator indicator) =>
        Forecast(point, indicator) is { Length: > 0 } forecast ? $"{Headline(point, indicator)} {forecast}" : Headline(point, indicator);

    /// <summary>How it stands and why, for the position's quarter.</summary>
    public static string Reason(Position position) => position switch
    {
        { Reported.Outturn: MissingOutturn missing } => Missing(missing),
        { Level: { } level } => $"{level.Word}: {LowerFirst(level.Meaning)}.",
        { Reported.Target: UnsetTarget unset } => $"{Display.Target(unset, position.Indicator)}. {Stop(unset.Reason)}",
        { Indicator.IsRated: false } => $"Not rated. {position.Indicator.Kind.Meaning}",
        { Reported: { IsJudgedOnForecast: true, Outturn: MeasuredOutturn { Forecast: null } } } => "The forecast is what is rated, and there is none.",
        { Reported.Target: RelativeTarget } => "There is no result of a year before to compare with.",
        { Reported: not null } => "There is no target to rate it by.",
        { Reported: null, Latest.Working: { } working } => $"Nothing was due in {Display.Period(position.Quarter.Period)}. The latest result was {working.Level.Word}: {LowerFirst(working.Level.Meaning)}.",
        { Reported: null, Latest: not null } => $"Nothing was due in {Display.Period(position.Quarter.Period)}.",
        _ => "Nothing has been reported yet.",
    };

    /// <summary>Why there is no value.</summary>
    public static string Missing(MissingOutturn missing)
    {
        var expected = missing.Expected is { } period ? $" Expected: {Display.Period(period)}." : "";
        return $"{Display.Absence(missing.Absence)} for {Display.Period(missing.Period, missing.Indicator)}. {Stop(missing.Reason)}{expected}";
    }

    /// <summary>How it moved since the period before and since a year before; empty when there is nothing to compare with.</summary>
    public static IReadOnlyList<string> Travel(Position position) =>
    [
        .. new[] { position.SincePrevious, position.SinceYearAgo }
            .OfType<Movement>()
            .Select(m => Moved(m, position.Indicator)),
        .. VariationWords.Verdict(position),
        .. Runs(position),
    ];

    /// <summary>Only runs that are long enough to say something.</summary>
    public static IEnumerable<string> Runs(Position position)
    {
        if (position.KeepsWorsening)
            yield return $"It has got worse {Display.Count(position.Runs.Worsening)} times in a row.";
        if (position is { RepeatsLevelToExplain: true, Level: { } level, Runs.SameLevel: var run })
            yield return $"It has been {level.Word} {(run == 2 ? "twice" : $"{Display.Count(run)} times")} in a row.";
    }

    /// <summary>The direction of travel in few words, for a table.</summary>
    public static string TravelInBrief(Position position) => (position.SincePrevious ?? position.SinceYearAgo) switch
    {
        null => "",
        { Direction: Direction.Same, Change: 0 } => "No change",
        { Direction: Direction.Same } m => $"Little change: {UpOrDown(m)} {Display.Change(m.Change, position.Indicator)}",
        { } m when position.Variation is { IsWithin: true } => $"{UpperFirst(UpOrDown(m))} {Display.Change(m.Change, position.Indicator)}: usual variation",
        { Direction: Direction.Better } m => $"Better: {UpOrDown(m)} {Display.Change(m.Change, position.Indicator)}",
        { Direction: Direction.Worse } m => $"Worse: {UpOrDown(m)} {Display.Change(m.Change, position.Indicator)}",
        { } m => $"{UpperFirst(UpOrDown(m))} {Display.Change(m.Change, position.Indicator)}",
    };

    /// <summary>Highest, lowest and latest of a history; empty when it has fewer than three values.</summary>
    public static string Extremes(IReadOnlyList<HistoryPoint> history, Indicator indicator)
    {
        var measured = history.Where(p => p.Value is not null).ToArray();
        if (measured.Length < 3)
            return "";
        var highest = measured.MaxBy(p => p.Value)!;
        var lowest = measured.MinBy(p => p.Value)!;
        if (Display.Value(highest, indicator) == Display.Value(lowest, indicator))
            return $"All {Display.Count(measured.Length)} values are {(highest.Value == lowest.Value ? "" : "close to ")}{Display.Value(highest, indicator)}.";
        return $"The highest value was {Display.Value(highest, indicator)} ({Display.Period(highest.Period, indicator)}). The lowest was {Display.Value(lowest, indicator)} ({Display.Period(lowest.Period, indicator)}).";
    }

    /// <summary>The chart's short name, at most 150 characters.</summary>
    public static string ChartName(IReadOnlyList<HistoryPoint> history, Indicator indicator, bool isBars) =>
        $"{(isBars ? "Bar chart" : "Line chart")}: {indicator.Title}, {Display.ShortPeriod(history[0].Period, indicator)} to {Display.ShortPeriod(history[^1].Period, indicator)}";

    /// <summary>The rated counts: 14 Green, 5 Amber and 3 Red.</summary>
    public static string Counted(IReadOnlyList<(Level Level, int Count)> counts)
    {
        var total = counts.Sum(c => c.Count);
        return total == 0
            ? "No indicator was rated."
            : $"{Indicators(total)} rated: {Display.List([.. counts.Select(c => $"{Display.Count(c.Count)} {c.Level.Word}")])}.";
    }

    /// <summary>How many are not in a count, and why.</summary>
    public static string NotCounted(int count, string why) => $"{Indicators(count)} not counted: {why}.";

    /// <summary>Whether the remedial actions are expected to be enough.</summary>
    public static string Enough(Enough enough) => enough switch
    {
        Performance.Enough.NotStated => "The report does not say.",
        Performance.Enough.No => "No.",
        Performance.Enough.Partly => "Partly.",
        Performance.Enough.Yes => "Yes.",
        _ => throw new ArgumentOutOfRangeException(nameof(enough), enough, "an expectation without words"),
    };

    public static string Recovery(Quarter promised, Indicator indicator) =>
        $"The result for {Display.Period(promised.Period, indicator)} is expected to need no report.";

    /// <summary>What became of a promised recovery, and why it was missed.</summary>
    public static string Outcome(Promise promise, Quarter asOf) => promise.State switch
    {
        PromiseState.Kept => "Kept",
        PromiseState.Missed => promise.Answer is { } answer ? $"Missed. {Stop(answer)}" : "Missed",
        _ => promise.For.Quarter.CompareTo(asOf) > 0 ? "Not due yet" : "No rating yet",
    };

    /// <summary>That a target was changed within its year, and why.</summary>
    public static string Changed(TargetChange change, Target target, Indicator indicator) =>
        $"The target was changed from {Display.Target(change.Was, indicator)} to {Display.Target(target, indicator)} on {Display.Date(change.On)}: {LowerFirst(Stop(change.Reason))}";

    public static string Approved(Approval approval) => $"Approved by {approval.Body} on {Display.Date(approval.Date!.Value)}.";

    public static string RouteStep(RouteStep step) =>
        step.Date is { } date ? $"{step.Body}, {Display.Date(date)}: {LowerFirst(Stop(step.Did))}" : $"{step.Body} (date not recorded): {LowerFirst(Stop(step.Did))}";

    public static string Polarity(Polarity polarity) => polarity switch
    {
        Performance.Polarity.Higher => "Higher is better",
        Performance.Polarity.Lower => "Lower is better",
        Performance.Polarity.Band => "Best inside a range",
        Performance.Polarity.None => "Neither higher nor lower is better",
        _ => throw new ArgumentOutOfRangeException(nameof(polarity), polarity, "a polarity without words"),
    };

    public static string Stop(string text) => text.TrimEnd() is var t && t.EndsWith('.') ? t : t + ".";

    public static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>How settled the value is and which of the two were made up, as a remark behind them; empty where all is final and real.</summary>
    private static string Remark(HistoryPoint point)
    {
        string?[] remarks =
        [
            point.Outturn is MeasuredOutturn { Quality: not Quality.Final and var quality } ? Display.Lower(quality) : null,
            point switch
            {
                { Outturn: MeasuredOutturn { Provenance.IsIllustrative: true }, Target.Illustrative: true } => "both illustrative",
                { Outturn: MeasuredOutturn { Provenance.IsIllustrative: true } } => "an illustrative result",
                { Target.Illustrative: true } => "an illustrative target",
                _ => null,
            },
        ];
        var said = string.Join("; ", remarks.OfType<string>());
        return said.Length == 0 ? "" : $" ({said})";
    }

    private static string Against(Working working, Indicator indicator) => working switch
    {
        { Target: RelativeTarget } => $"{(working.IsOnTarget ? "on or better than" : "short of")} the target of {Display.Threshold(working, indicator)}, {LowerFirst(Display.Target(working.Target, indicator))}",
        { Target: BandTarget target, IsOnTarget: true } => $"inside the target range of {Display.Target(target, indicator)}",
        { Target: BandTarget target } => $"{(working.Value < working.Threshold ? "below" : "above")} the target range of {Display.Target(target, indicator)}",
        { Shortfall: 0 } => $"exactly on the target of {Display.Target(working.Target, indicator)}",
        { Polarity: Performance.Polarity.Lower, IsOnTarget: true } => $"better than the target of at most {Display.Target(working.Target, indicator)}",
        { Polarity: Performance.Polarity.Lower } => $"above the target of at most {Display.Target(working.Target, indicator)}",
        { IsOnTarget: true } => $"better than the target of at least {Display.Target(working.Target, indicator)}",
        _ => $"below the target of at least {Display.Target(working.Target, indicator)}",
    };

    private static string Moved(Movement movement, Indicator indicator)
    {
        var than = Display.Period(movement.From.Period, indicator);
        return movement.Direction switch
        {
            Direction.Same when movement.Change == 0 => $"No change since {than}.",
            Direction.Same => $"Little change since {than}: {UpOrDown(movement)} {Display.Change(movement.Change, indicator)}.",
            Direction.Better => $"{UpperFirst(UpOrDown(movement))} {Display.Change(movement.Change, indicator)} since {than}, which is better.",
            Direction.Worse => $"{UpperFirst(UpOrDown(movement))} {Display.Change(movement.Change, indicator)} since {than}, which is worse.",
            _ => $"{UpperFirst(UpOrDown(movement))} {Display.Change(movement.Change, indicator)} since {than}.",
        };
    }

    private static string UpOrDown(Movement movement) => movement.Change > 0 ? "up" : "down";

    private static string Indicators(int count) => count == 1 ? "1 indicator" : $"{Display.Count(count)} indicators";

    private static string UpperFirst(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
