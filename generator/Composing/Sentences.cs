using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>The plain English that is made from figures. Each form is whole, says no more than the data, and has at most 25 words of its own.</summary>
internal static class Sentences
{
    /// <summary>The latest value against its target.</summary>
    public static string Headline(Position position) => position.Latest is { } latest
        ? Headline(latest, position.Indicator)
        : English.NoValueYetSentence;

    public static string Headline(HistoryPoint point, Indicator indicator)
    {
        var (value, when) = (Display.Value(point, indicator), When(point, indicator));
        return point is { IsJudgedOnForecast: false, Working: { } working }
            ? English.HeadlineAgainst(Against(working), value, when, TargetOf(working, indicator), Remark(point))
            : English.Headline(value, when, RemarkOnValueAlone(point));
    }

    /// <summary>The forecast for the year against its target; empty where there is none.</summary>
    public static string Forecast(HistoryPoint point, Indicator indicator)
    {
        if (Display.Forecast(point, indicator) is not { Length: > 0 } value)
            return "";
        var year = Display.Period(Quarter.Containing(point.Period.End).Year);
        var forecast = IsResultIllustrative(point) ? English.IllustrativeForecast(value) : value;
        return point.Forecast is { } working
            ? English.ForecastAgainst(Against(working), year, forecast, working.Target.Illustrative ? English.IllustrativeTarget(TargetOf(working, indicator)) : TargetOf(working, indicator), working.Level.Word)
            : English.ForecastFor(year, forecast);
    }

    /// <summary>The value against its target, and the forecast behind it where there is one.</summary>
    public static string WithForecast(HistoryPoint point, Indicator indicator) =>
        Forecast(point, indicator) is { Length: > 0 } forecast ? $"{Headline(point, indicator)} {forecast}" : Headline(point, indicator);

    /// <summary>How it stands and why, for the position's quarter.</summary>
    public static string Reason(Position position) => position switch
    {
        { Reported.Outturn: MissingOutturn missing } => Missing(missing),
        { Level: { } level } => English.StatusMeans(level.Word, English.InSentence(level.Meaning)),
        { Reported.Target: UnsetTarget unset } => English.Unset(Display.Target(unset, position.Indicator), Stop(unset.Reason)),
        { Indicator.IsRated: false } => English.NotRatedBecause(position.Indicator.Kind.Meaning),
        { Reported: { IsJudgedOnForecast: true, Outturn: MeasuredOutturn { Forecast: null } } } => English.NoForecastToRate,
        { Reported.Target: RelativeTarget } => English.NoYearBefore,
        { Reported: not null } => English.NoTargetToRateBy,
        { Reported: null, Latest.Working: { } working } => English.NothingDueLatestWas(Display.Period(position.Quarter.Period), working.Level.Word, English.InSentence(working.Level.Meaning)),
        { Reported: null, Latest: not null } => English.NothingDue(Display.Period(position.Quarter.Period)),
        _ => English.NothingReported,
    };

    /// <summary>Why there is no value.</summary>
    public static string Missing(MissingOutturn missing)
    {
        var (absence, period, reason) = (Display.Absence(missing.Absence), Display.Period(missing.Period, missing.Indicator), Stop(missing.Reason));
        return missing.Expected is { } expected ? English.MissingExpected(absence, period, reason, Display.Period(expected)) : English.Missing(absence, period, reason);
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
            yield return English.KeepsWorsening(position.Runs.Worsening);
        if (position.RepeatsLevelToExplain)
            yield return English.RepeatsStatus(English.Either([.. position.LevelsToExplain.Select(l => l.Word)]), position.Runs.ToExplain);
    }

    /// <summary>The direction of travel in few words, for a table.</summary>
    public static string TravelInBrief(Position position) => (position.SincePrevious ?? position.SinceYearAgo) is { } movement
        ? English.TravelInBrief(Course(movement), movement.Change > 0, position.Variation is { IsWithin: true }, Display.Change(movement.Change, position.Indicator))
        : "";

    /// <summary>
    /// Highest and lowest of what can be compared with the latest value of a history; empty for fewer than three values, and for a running total, which would only say
    /// that June comes before March.
    /// </summary>
    public static string Extremes(IReadOnlyList<HistoryPoint> history, Indicator indicator)
    {
        var measured = IndicatorHistory.Comparable(history, indicator);
        if (indicator.Covers == Coverage.YearToDate || measured.Count < 3)
            return "";
        var extremes = ExtremesOf(measured, indicator);
        return measured.Count == history.Count(p => p.Value is not null) ? extremes : $"{extremes} {English.OnlyComparable}";
    }

    /// <summary>The chart's short name, at most 150 characters.</summary>
    public static string ChartName(IReadOnlyList<HistoryPoint> history, Indicator indicator, bool isBars)
    {
        var (first, last) = (Display.ShortPeriod(history[0].Period, indicator), Display.ShortPeriod(history[^1].Period, indicator));
        return isBars ? English.BarChart(indicator.Title, first, last) : English.LineChart(indicator.Title, first, last);
    }

    /// <summary>The rated counts: 14 Green, 5 Amber and 3 Red.</summary>
    public static string Counted(IReadOnlyList<(Level Level, int Count)> counts)
    {
        var total = counts.Sum(c => c.Count);
        return total == 0
            ? English.NoneRated
            : English.Rated(total, English.List([.. counts.Select(c => English.CountOf(c.Count, c.Level.Word))]));
    }

    /// <summary>How many are not in a count, and why.</summary>
    public static string NotCounted(int count, string why) => English.NotCounted(count, why);

    /// <summary>Whether the remedial actions are expected to be enough.</summary>
    public static string Enough(Enough enough) => enough switch
    {
        Performance.Enough.NotStated => English.ReportDoesNotSay,
        Performance.Enough.No => English.NotEnough,
        Performance.Enough.Partly => English.PartlyEnough,
        Performance.Enough.Yes => English.IsEnough,
        _ => throw new ArgumentOutOfRangeException(nameof(enough), enough, "an expectation without words"),
    };

    public static string Recovery(Quarter promised, Indicator indicator) =>
        English.RecoveryExpected(Display.Period(promised.Period, indicator));

    /// <summary>What became of a promised recovery, and why it was missed.</summary>
    public static string Outcome(Promise promise, Quarter asOf) => promise.State switch
    {
        PromiseState.Kept => English.PromiseKept,
        PromiseState.Missed => promise.Answer is { } answer ? English.PromiseMissedBecause(Stop(answer)) : English.PromiseMissed,
        _ => promise.For.Quarter.CompareTo(asOf) > 0 ? English.PromiseNotDue : English.PromiseNotRated,
    };

    /// <summary>That a target was changed within its year, and why.</summary>
    public static string Changed(TargetChange change, Target target, Indicator indicator) =>
        English.TargetChanged(Display.Target(change.Was, indicator), Display.Target(target, indicator), Display.Date(change.On), English.InSentence(Stop(change.Reason)));

    /// <summary>What a kind of indicator is, and for whom.</summary>
    public static string Kind(IndicatorKind kind) => kind.Audience is { } audience ? $"{Stop(kind.Meaning)} {English.MadeFor(Stop(audience))}" : Stop(kind.Meaning);

    public static string Approved(QuarterReturn quarter) => quarter is { IsApproved: true, Approval: { } approval }
        ? Marked(English.Approved(approval.Body!, Display.Date(approval.Date!.Value)), approval.IsIllustrative)
        : English.NotApprovedYet;

    /// <summary>The same with a word behind it where nobody published what it tells.</summary>
    public static string Marked(string sentence, bool isIllustrative) => isIllustrative ? $"{sentence} {English.IllustrativeAccount}" : sentence;

    public static string RouteStep(RouteStep step)
    {
        var did = English.InSentence(Stop(step.Did));
        var whole = step.Date is { } date ? English.RouteStep(step.Body, Display.Date(date), did) : English.RouteStepWithoutDate(step.Body, did);
        return step.Reference is { } reference ? English.RouteStepWithReference(whole, Stop(reference)) : whole;
    }

    public static string Verified(Verification verification) => English.VerifiedBy(verification.By.Title, Display.Date(verification.On));

    public static string Polarity(Polarity polarity) => polarity switch
    {
        Performance.Polarity.Higher => English.HigherIsBetter,
        Performance.Polarity.Lower => English.LowerIsBetter,
        Performance.Polarity.Band => English.BestInsideRange,
        Performance.Polarity.None => English.NeitherIsBetter,
        _ => throw new ArgumentOutOfRangeException(nameof(polarity), polarity, "a polarity without words"),
    };

    /// <summary>The sentences that say something, behind each other.</summary>
    public static string Together(params IReadOnlyList<string> sentences) => string.Join(' ', sentences.Where(s => s.Length > 0));

    public static string Stop(string text) => text.TrimEnd() is var t && t.EndsWith('.') ? t : t + ".";

    public static string UpperFirst(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];


    /// <summary>How settled the value is and which of the two were made up, as a remark behind them; empty where all is final and real.</summary>
    private static string Remark(HistoryPoint point) =>
        English.Remark(Unsettled(point), isResultIllustrative: IsResultIllustrative(point), isTargetIllustrative: point.Target is { Illustrative: true });

    private static string RemarkOnValueAlone(HistoryPoint point) => English.RemarkOnValueAlone(Unsettled(point), IsResultIllustrative(point));

    private static string Unsettled(HistoryPoint point) => point.Outturn is MeasuredOutturn { Quality: not Quality.Final and var quality } ? Display.Quality(quality) : "";

    private static bool IsResultIllustrative(HistoryPoint point) => point.Outturn is MeasuredOutturn { Provenance.IsIllustrative: true };

    private static string ExtremesOf(IReadOnlyList<HistoryPoint> measured, Indicator indicator)
    {
        var highest = measured.MaxBy(p => p.Value)!;
        var lowest = measured.MinBy(p => p.Value)!;
        if (Display.Value(highest, indicator) == Display.Value(lowest, indicator))
            return highest.Value == lowest.Value
                ? English.AllValuesAre(measured.Count, Display.Value(highest, indicator))
                : English.AllValuesAreCloseTo(measured.Count, Display.Value(highest, indicator));
        return English.Extremes(Display.Value(highest, indicator), Display.Period(highest.Period, indicator), Display.Value(lowest, indicator), Display.Period(lowest.Period, indicator));
    }

    private static string When(HistoryPoint point, Indicator indicator)
    {
        var period = Display.Period(point.Period, indicator);
        return point.Period.Shape switch
        {
            PeriodShape.Day => English.OnDay(period),
            PeriodShape.Span => English.OverSpan(period),
            _ => English.InPeriod(period),
        };
    }

    private static AgainstTarget Against(Working working) => working switch
    {
        { Target: RelativeTarget, IsOnTarget: true } => AgainstTarget.RelativeMet,
        { Target: RelativeTarget } => AgainstTarget.RelativeMissed,
        { Target: BandTarget, IsOnTarget: true } => AgainstTarget.InsideRange,
        { Target: BandTarget } => working.Value < working.Threshold ? AgainstTarget.BelowRange : AgainstTarget.AboveRange,
        { Shortfall: 0 } => AgainstTarget.Exactly,
        { Polarity: Performance.Polarity.Lower, IsOnTarget: true } => AgainstTarget.BetterThanMost,
        { Polarity: Performance.Polarity.Lower } => AgainstTarget.AboveMost,
        { IsOnTarget: true } => AgainstTarget.BetterThanLeast,
        _ => AgainstTarget.BelowLeast,
    };

    private static string TargetOf(Working working, Indicator indicator) => working.Target is RelativeTarget
        ? English.WorkedOutTarget(Display.Threshold(working, indicator), English.InSentence(Display.Target(working.Target, indicator)))
        : Display.Target(working.Target, indicator);

    private static string Moved(Movement movement, Indicator indicator) =>
        English.Moved(Course(movement), movement.Change > 0, Display.Change(movement.Change, indicator), Display.Period(movement.From.Period, indicator));

    private static Course Course(Movement movement) => movement.Direction switch
    {
        Direction.Same when movement.Change == 0 => Composing.Course.None,
        Direction.Same => Composing.Course.Little,
        Direction.Better => Composing.Course.Better,
        Direction.Worse => Composing.Course.Worse,
        _ => Composing.Course.Neither,
    };
}

/// <summary>On which side of which kind of target a value lies.</summary>
internal enum AgainstTarget
{
    Exactly,
    BetterThanLeast,
    BelowLeast,
    BetterThanMost,
    AboveMost,
    InsideRange,
    BelowRange,
    AboveRange,
    RelativeMet,
    RelativeMissed,
}

/// <summary>How a value moved, as far as words tell it.</summary>
internal enum Course
{
    None,
    Little,
    Better,
    Worse,
    Neither,
}
