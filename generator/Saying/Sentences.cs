using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Saying;

/// <summary>The plain English that is made from figures. Each form is whole, says no more than the data, and has at most 25 words of its
/// own.</summary>
internal sealed class Sentences(Words words)
{
    /// <summary>The latest value against its target.</summary>
    public string Headline(Position position) =>
        position.Latest is { } latest ? Headline(latest, position.Indicator) : words.Figures.NoValueYetSentence;

    public string Headline(HistoryPoint point, Indicator indicator)
    {
        var (value, when) = (words.Display.Value(point, indicator), When(point, indicator));
        return point is { IsJudgedOnForecast: false, Working: { } working }
            ? words.Figures.HeadlineAgainst(Against(working), value, when, TargetOf(working, indicator), Remark(point))
            : words.Figures.Headline(value, when, RemarkOnValueAlone(point));
    }

    /// <summary>The forecast for the year against its target; empty where there is none.</summary>
    public string Forecast(HistoryPoint point, Indicator indicator)
    {
        if (words.Display.Forecast(point, indicator) is not { Length: > 0 } value)
            return "";
        var year = words.Display.Period(Quarter.Containing(point.Period.End).Year);
        var forecast = IsResultIllustrative(point) ? words.Figures.IllustrativeForecast(value) : value;
        return point.Forecast is { } working
            ? words.Figures.ForecastAgainst(
                Against(working),
                year,
                forecast,
                working.Target.Illustrative ? words.Figures.IllustrativeTarget(TargetOf(working, indicator)) : TargetOf(working, indicator),
                working.Level.Word
            )
            : words.Figures.ForecastFor(year, forecast);
    }

    /// <summary>The value against its target, and the forecast behind it where there is one.</summary>
    public string WithForecast(HistoryPoint point, Indicator indicator) => Together(Headline(point, indicator), Forecast(point, indicator));

    /// <summary>How it stands and why, for the position's quarter.</summary>
    public string Reason(Position position) =>
        position switch
        {
            { Reported.Outturn: MissingOutturn missing } => Missing(missing),
            { Level: { } level } => words.Figures.StatusMeans(level.Word, level.Meaning),
            { Reported.Target: UnsetTarget unset } => words.Figures.Unset(
                words.Display.Target(unset, position.Indicator),
                words.Grammar.Sentence(unset.Reason)
            ),
            { Indicator.IsRated: false } => words.Figures.NotRatedBecause(position.Indicator.Kind.Meaning),
            { Reported: { IsJudgedOnForecast: true, Outturn: MeasuredOutturn { Forecast: null } } } => words.Figures.NoForecastToRate,
            { Reported.Target: RelativeTarget } => words.Figures.NoYearBefore,
            { Reported: not null } => words.Figures.NoTargetToRateBy,
            { Reported: null, Latest.Working: { } working } => words.Figures.NothingDueLatestWas(
                words.Display.Period(position.Quarter.Period),
                working.Level.Word,
                working.Level.Meaning
            ),
            { Reported: null, Latest: not null } => words.Figures.NothingDue(words.Display.Period(position.Quarter.Period)),
            _ => words.Figures.NothingReported,
        };

    /// <summary>Why there is no value.</summary>
    public string Missing(MissingOutturn missing)
    {
        var (absence, period, reason) = (
            words.Display.Absence(missing.Absence),
            words.Display.Period(missing.Period, missing.Indicator),
            words.Grammar.Sentence(missing.Reason)
        );
        return missing.Expected is { } expected
            ? words.Figures.MissingExpected(absence, period, reason, words.Display.Period(expected))
            : words.Figures.Missing(absence, period, reason);
    }

    /// <summary>How it moved since the period before and since a year before; empty when there is nothing to compare with.</summary>
    public IReadOnlyList<string> Travel(Position position) =>
        [
            .. new[] { position.SincePrevious, position.SinceYearAgo }.OfType<Movement>().Select(m => Moved(m, position.Indicator)),
            .. words.Variation.Verdict(position),
            .. Runs(position),
        ];

    /// <summary>Only runs that are long enough to say something.</summary>
    public IEnumerable<string> Runs(Position position)
    {
        if (position.KeepsWorsening)
            yield return words.Figures.KeepsWorsening(position.Runs.Worsening);
        if (position.RepeatsLevelToExplain)
            yield return words.Figures.RepeatsStatus(
                words.Grammar.Either([.. position.LevelsToExplain.Select(l => l.Word)]),
                position.Runs.ToExplain
            );
    }

    /// <summary>The direction of travel in few words, for a table.</summary>
    public string TravelInBrief(Position position) =>
        (position.SincePrevious ?? position.SinceYearAgo) is { } movement
            ? words.Figures.TravelInBrief(
                Course(movement),
                movement.Change > 0,
                position.Variation is { IsWithin: true },
                words.Display.Change(movement.Change, position.Indicator)
            )
            : "";

    /// <summary>
    /// Highest and lowest of what can be compared with the latest value of a history; empty for fewer than three values, and for a running
    /// total, which would only say that June comes before March.
    /// </summary>
    public string Extremes(IReadOnlyList<HistoryPoint> history, Indicator indicator)
    {
        var measured = IndicatorHistory.Comparable(history, indicator);
        if (indicator.Covers == Coverage.YearToDate || measured.Count < 3)
            return "";
        var extremes = ExtremesOf(measured, indicator);
        return measured.Count == history.Count(p => p.Value is not null) ? extremes : Together(extremes, words.Figures.OnlyComparable);
    }

    /// <summary>The chart's short name, at most 150 characters.</summary>
    public string ChartName(IReadOnlyList<HistoryPoint> history, Indicator indicator, bool isBars)
    {
        var (first, last) = (words.Display.ShortPeriod(history[0].Period, indicator), words.Display.ShortPeriod(history[^1].Period, indicator));
        return isBars ? words.Figures.BarChart(indicator.Title, first, last) : words.Figures.LineChart(indicator.Title, first, last);
    }

    /// <summary>The rated counts: 14 Green, 5 Amber and 3 Red.</summary>
    public string Counted(IReadOnlyList<(Level Level, int Count)> counts)
    {
        var total = counts.Sum(c => c.Count);
        return total == 0
            ? words.Figures.NoneRated
            : words.Figures.Rated(total, words.Grammar.List([.. counts.Select(c => words.Figures.CountOf(c.Count, c.Level.Word))]));
    }

    /// <summary>How many are not in a count, and why.</summary>
    public string NotCounted(int count, string why) => words.Figures.NotCounted(count, why);

    /// <summary>Whether the remedial actions are expected to be enough.</summary>
    public string Enough(Enough enough) =>
        enough switch
        {
            Performance.Enough.NotStated => words.Exceptions.ReportDoesNotSay,
            Performance.Enough.No => words.Exceptions.NotEnough,
            Performance.Enough.Partly => words.Exceptions.PartlyEnough,
            Performance.Enough.Yes => words.Exceptions.IsEnough,
            _ => throw new ArgumentOutOfRangeException(nameof(enough), enough, "an expectation without words"),
        };

    public string Recovery(Quarter promised, Indicator indicator) =>
        words.Exceptions.RecoveryExpected(words.Display.Period(promised.Period, indicator));

    /// <summary>What became of a promised recovery, and why it was missed.</summary>
    public string Outcome(Promise promise, Quarter asOf) =>
        promise.State switch
        {
            PromiseState.Kept => words.Exceptions.PromiseKept,
            PromiseState.Missed => promise.Answer is { } answer
                ? words.Exceptions.PromiseMissedBecause(words.Grammar.Sentence(answer))
                : words.Exceptions.PromiseMissed,
            _ => promise.For.Quarter.CompareTo(asOf) > 0 ? words.Exceptions.PromiseNotDue : words.Exceptions.PromiseNotRated,
        };

    /// <summary>That a target was changed within its year, and why.</summary>
    public string Changed(TargetChange change, Target target, Indicator indicator) =>
        words.Figures.TargetChanged(
            words.Display.Target(change.Was, indicator),
            words.Display.Target(target, indicator),
            words.Display.Date(change.On),
            words.Grammar.Sentence(change.Reason)
        );

    /// <summary>What a kind of indicator is, and for whom.</summary>
    public string Kind(IndicatorKind kind) =>
        Together(words.Grammar.Sentence(kind.Meaning), kind.Audience is { } audience ? words.Judging.MadeFor(words.Grammar.Sentence(audience)) : "");

    /// <summary>The same behind what it is called.</summary>
    public string TitleAndKind(IndicatorKind kind) => Together(words.Grammar.Sentence(kind.Title), Kind(kind));

    public string Approved(QuarterReturn quarter) =>
        quarter is { IsApproved: true, Approval: { } approval }
            ? Marked(words.Exceptions.Approved(approval.Body!, words.Display.Date(approval.Date!.Value)), approval.IsIllustrative)
            : words.Frame.NotApprovedYet;

    /// <summary>The same with a word behind it where nobody published what it tells.</summary>
    public string Marked(string sentence, bool isIllustrative) => isIllustrative ? Together(sentence, words.Figures.IllustrativeAccount) : sentence;

    public string RouteStep(RouteStep step)
    {
        var did = words.Grammar.Sentence(step.Did);
        var whole = step.Date is { } date
            ? words.Exceptions.RouteStep(step.Body, words.Display.Date(date), did)
            : words.Exceptions.RouteStepWithoutDate(step.Body, did);
        return step.Reference is { } reference ? words.Exceptions.RouteStepWithReference(whole, words.Grammar.Sentence(reference)) : whole;
    }

    public string Verified(Verification verification) => words.Exceptions.VerifiedBy(verification.By.Title, words.Display.Date(verification.On));

    public string Polarity(Polarity polarity) =>
        polarity switch
        {
            Performance.Polarity.Higher => words.Figures.HigherIsBetter,
            Performance.Polarity.Lower => words.Figures.LowerIsBetter,
            Performance.Polarity.Band => words.Figures.BestInsideRange,
            Performance.Polarity.None => words.Figures.NeitherIsBetter,
            _ => throw new ArgumentOutOfRangeException(nameof(polarity), polarity, "a polarity without words"),
        };

    /// <summary>The sentences that say something, behind each other.</summary>
    public string Together(params IReadOnlyList<string> sentences) => words.Grammar.Together([.. sentences.Where(s => s.Length > 0)]);

    /// <summary>How settled the value is and which of the two were made up, as a remark behind them; empty where all is final and real.</summary>
    private string Remark(HistoryPoint point) =>
        words.Figures.Remark(
            Unsettled(point),
            isResultIllustrative: IsResultIllustrative(point),
            isTargetIllustrative: point.Target is { Illustrative: true }
        );

    private string RemarkOnValueAlone(HistoryPoint point) => words.Figures.RemarkOnValueAlone(Unsettled(point), IsResultIllustrative(point));

    private string Unsettled(HistoryPoint point) =>
        point.Outturn is MeasuredOutturn { Quality: not Quality.Final and var quality } ? words.Display.Quality(quality) : "";

    private static bool IsResultIllustrative(HistoryPoint point) => point.Outturn is MeasuredOutturn { Provenance.IsIllustrative: true };

    private string ExtremesOf(IReadOnlyList<HistoryPoint> measured, Indicator indicator)
    {
        var highest = measured.MaxBy(p => p.Value)!;
        var lowest = measured.MinBy(p => p.Value)!;
        if (words.Display.Value(highest, indicator) == words.Display.Value(lowest, indicator))
            return highest.Value == lowest.Value
                ? words.Figures.AllValuesAre(measured.Count, words.Display.Value(highest, indicator))
                : words.Figures.AllValuesAreCloseTo(measured.Count, words.Display.Value(highest, indicator));
        return words.Figures.Extremes(
            words.Display.Value(highest, indicator),
            words.Display.Period(highest.Period, indicator),
            words.Display.Value(lowest, indicator),
            words.Display.Period(lowest.Period, indicator)
        );
    }

    private string When(HistoryPoint point, Indicator indicator)
    {
        var period = words.Display.Period(point.Period, indicator);
        return point.Period.Shape switch
        {
            PeriodShape.Day => words.Grammar.OnDay(period),
            PeriodShape.Span => words.Grammar.OverSpan(period),
            _ => words.Grammar.InPeriod(period),
        };
    }

    private static AgainstTarget Against(Working working) =>
        working switch
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

    private string TargetOf(Working working, Indicator indicator) =>
        working.Target is RelativeTarget
            ? words.Figures.WorkedOutTarget(words.Display.Threshold(working, indicator), words.Display.Target(working.Target, indicator))
            : words.Display.Target(working.Target, indicator);

    private string Moved(Movement movement, Indicator indicator) =>
        words.Figures.Moved(
            Course(movement),
            movement.Change > 0,
            words.Display.Change(movement.Change, indicator),
            words.Display.Period(movement.From.Period, indicator)
        );

    private static Course Course(Movement movement) =>
        movement.Direction switch
        {
            Direction.Same when movement.Change == 0 => Saying.Course.None,
            Direction.Same => Saying.Course.Little,
            Direction.Better => Saying.Course.Better,
            Direction.Worse => Saying.Course.Worse,
            _ => Saying.Course.Neither,
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
