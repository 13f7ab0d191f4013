using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Saying;

/// <summary>Puts a rating rule and its working into plain words.</summary>
internal sealed class RuleSentences(Words words)
{
    /// <summary>The rule in a sentence for each level.</summary>
    public string Whole(RatingRule rule) => words.Sentences.Together([.. rule.Steps.Select(Sentence)]);

    public string Sentence(RuleStep step)
    {
        var word = step.Level.Word;
        return step.Condition switch
        {
            Within { Distance: ShareOfTarget { Share: 0 } or InUnits { Units: 0 }, Boundary: Boundary.Included } => words.Judging.AllowsOnTarget(
                word
            ),
            Within { Distance: ShareOfTarget { Share: 0 } or InUnits { Units: 0 } } => words.Judging.AllowsBetterThanTarget(word),
            Within { Boundary: Boundary.Included } within => words.Judging.AllowsMissUpTo(word, Distance(within.Distance)),
            Within within => words.Judging.AllowsMissBelow(word, Distance(within.Distance)),
            AheadBy { Boundary: Boundary.Included } ahead => words.Judging.AsksAheadBy(word, Distance(ahead.Distance)),
            AheadBy ahead => words.Judging.AsksAheadByMore(word, Distance(ahead.Distance)),
            UpToIntervention { Boundary: Boundary.Included } => words.Judging.AllowsUpToIntervention(word),
            UpToIntervention => words.Judging.AllowsBeforeIntervention(word),
            NoWorseThan { Comparison: Comparison.PreviousPeriod, Boundary: Boundary.Included } => words.Judging.AllowsNoWorseThanPeriodBefore(word),
            NoWorseThan { Comparison: Comparison.PreviousPeriod } => words.Judging.AllowsBetterThanPeriodBefore(word),
            NoWorseThan { Boundary: Boundary.Included } => words.Judging.AllowsNoWorseThanYearBefore(word),
            NoWorseThan => words.Judging.AllowsBetterThanYearBefore(word),
            Otherwise => words.Judging.AnyOtherResult(word),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step.Condition, "a condition without words"),
        };
    }

    /// <summary>Why an indicator has its own rule, and in which time.</summary>
    public string OwnReason(OwnRule own)
    {
        var reason = words.Grammar.Sentence(own.Reason);
        return (own.From, own.Until) switch
        {
            (null, null) => reason,
            ({ } from, null) => words.Judging.From(words.Display.Date(from.Period.Start), reason),
            (null, { } until) => words.Indicators.Until(words.Display.Date(until.Period.End), reason),
            ({ } from, { } until) => words.Judging.FromTo(words.Display.Date(from.Period.Start), words.Display.Date(until.Period.End), reason),
        };
    }

    /// <summary>What was judged, and each step of the rule; empty where the latest value has no rating.</summary>
    public IReadOnlyList<string> WorkingOf(Position position) => position.Latest is { } latest ? WholeWorking(latest, position.Indicator) : [];

    /// <summary>Which statuses ask for an exception report, and which for an explanation.</summary>
    public string ExceptionRule(RatingScheme scheme)
    {
        var results = Named(l => l.NeedsExceptionReport);
        var forecasts = Named(l => l.ForecastNeedsExceptionReport);
        var context = Named(l => l.ExpectsContext);
        var report = (results, forecasts) switch
        {
            ("", "") => words.Judging.NoStatusNeedsReport,
            (_, "") => words.Judging.ResultNeedsReport(results),
            ("", _) => words.Judging.ForecastNeedsReport(forecasts),
            _ => words.Judging.ResultOrForecastNeedsReport(results, forecasts),
        };
        return context.Length == 0 ? report : words.Sentences.Together(report, words.Judging.ContextIsExpected(context));

        string Named(Func<Level, bool> needed) => words.Grammar.Either([.. scheme.Levels.Where(needed).Select(l => l.Word)]);
    }

    /// <summary>What was judged against which target, and the working; empty where there is no rating.</summary>
    public IReadOnlyList<string> WholeWorking(HistoryPoint point, Indicator indicator) =>
        point.Working is { } working
            ?
            [
                point.IsJudgedOnForecast ? words.Sentences.Forecast(point, indicator) : words.Sentences.Headline(point, indicator),
                .. Working(working, indicator),
            ]
            : [];

    /// <summary>The working of a rating, a sentence for each step that was tried.</summary>
    public IReadOnlyList<string> Working(Working working, Indicator indicator) =>
        [
            .. working.Target.Changed is { } change ? [words.Sentences.Changed(change, working.Target, indicator)] : Array.Empty<string>(),
            Measured(working, indicator),
            .. working.Steps.Select(s => Tried(s, working, indicator)),
        ];

    /// <summary>How far the value is from its target.</summary>
    public string Measured(Working working, Indicator indicator) =>
        working switch
        {
            { Target: BandTarget, Shortfall: 0 } => words.Judging.AtEndOfRange,
            { Target: BandTarget, IsOnTarget: true } => words.Judging.InsideTargetRange,
            { Shortfall: 0 } => words.Judging.ExactlyOnTarget,
            { IsOnTarget: true } => words.Judging.BetterThanTargetBy(words.Display.Exact(-working.Shortfall, indicator)),
            _ => words.Judging.MissesTargetBy(words.Display.Exact(working.Shortfall, indicator)),
        };

    private string Tried(StepTaken taken, Working working, Indicator indicator)
    {
        var (word, holds) = (taken.Step.Level.Word, taken.Holds);
        return (taken.Step.Condition, taken.Limit) switch
        {
            (Otherwise, _) => words.Judging.NoBetterLevel(word),
            (Within { Boundary: Boundary.Included } or UpToIntervention { Boundary: Boundary.Included }, 0m) => words.Judging.TriedOnTarget(
                word,
                holds
            ),
            (Within or UpToIntervention, 0m) => words.Judging.TriedBetterThanTarget(word, holds),
            (Within { Boundary: Boundary.Included }, { } limit) => words.Judging.TriedMissUpTo(word, words.Display.Exact(limit, indicator), holds),
            (Within, { } limit) => words.Judging.TriedMissBelow(word, words.Display.Exact(limit, indicator), holds),
            (UpToIntervention { Boundary: Boundary.Included }, { } limit) => words.Judging.TriedUpToIntervention(
                word,
                words.Display.Exact(limit, indicator),
                holds
            ),
            (UpToIntervention, { } limit) => words.Judging.TriedBeforeIntervention(word, words.Display.Exact(limit, indicator), holds),
            (AheadBy { Boundary: Boundary.Included }, { } limit) => words.Judging.TriedAheadBy(word, words.Display.Exact(-limit, indicator), holds),
            (AheadBy, { } limit) => words.Judging.TriedAheadByMore(word, words.Display.Exact(-limit, indicator), holds),
            (UpToIntervention, null) => words.Judging.NoInterventionLevel(word),
            (NoWorseThan { Comparison: Comparison.PreviousPeriod, Boundary: var boundary }, _) => working.Earlier.Previous is { } before
                ? words.Judging.TriedAgainstPeriodBefore(word, words.Display.Against(before, indicator), boundary == Boundary.Included, holds)
                : words.Judging.PeriodBeforeNotKnown(word),
            (NoWorseThan { Boundary: var boundary }, _) => working.Earlier.YearAgo is { } before
                ? words.Judging.TriedAgainstYearBefore(word, words.Display.Against(before, indicator), boundary == Boundary.Included, holds)
                : words.Judging.YearBeforeNotKnown(word),
            _ => throw new ArgumentOutOfRangeException(nameof(taken), taken.Step.Condition, "a step without words"),
        };
    }

    private string Distance(Distance distance) =>
        distance switch
        {
            ShareOfTarget share => words.Judging.ShareOfTarget(words.Display.Share(share.Share)),
            InUnits units => words.Judging.InItsUnit(words.Display.Plain(units.Units)),
            _ => throw new ArgumentOutOfRangeException(nameof(distance), distance, "a distance without words"),
        };
}
