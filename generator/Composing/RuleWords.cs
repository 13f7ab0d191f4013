using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>Puts a rating rule and its working into plain words.</summary>
internal static class RuleWords
{
    /// <summary>The rule in a sentence for each level.</summary>
    public static string Whole(RatingRule rule) => string.Join(' ', rule.Steps.Select(Sentence));

    public static string Sentence(RuleStep step)
    {
        var word = step.Level.Word;
        return step.Condition switch
        {
            Within { Distance: ShareOfTarget { Share: 0 } or InUnits { Units: 0 }, Boundary: Boundary.Included } => English.AllowsOnTarget(word),
            Within { Distance: ShareOfTarget { Share: 0 } or InUnits { Units: 0 } } => English.AllowsBetterThanTarget(word),
            Within { Boundary: Boundary.Included } within => English.AllowsMissUpTo(word, Distance(within.Distance)),
            Within within => English.AllowsMissBelow(word, Distance(within.Distance)),
            AheadBy { Boundary: Boundary.Included } ahead => English.AsksAheadBy(word, Distance(ahead.Distance)),
            AheadBy ahead => English.AsksAheadByMore(word, Distance(ahead.Distance)),
            UpToIntervention { Boundary: Boundary.Included } => English.AllowsUpToIntervention(word),
            UpToIntervention => English.AllowsBeforeIntervention(word),
            NoWorseThan { Comparison: Comparison.PreviousPeriod, Boundary: Boundary.Included } => English.AllowsNoWorseThanPeriodBefore(word),
            NoWorseThan { Comparison: Comparison.PreviousPeriod } => English.AllowsBetterThanPeriodBefore(word),
            NoWorseThan { Boundary: Boundary.Included } => English.AllowsNoWorseThanYearBefore(word),
            NoWorseThan => English.AllowsBetterThanYearBefore(word),
            Otherwise => English.AnyOtherResult(word),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step.Condition, "a condition without words"),
        };
    }

    /// <summary>Why an indicator has its own rule, and in which time.</summary>
    public static string OwnReason(OwnRule own)
    {
        var reason = Sentences.Stop(own.Reason);
        var after = English.InSentence(reason);
        return (own.From, own.Until) switch
        {
            (null, null) => reason,
            ({ } from, null) => English.From(Display.Date(from.Period.Start), after),
            (null, { } until) => English.Until(Display.Date(until.Period.End), after),
            ({ } from, { } until) => English.FromTo(Display.Date(from.Period.Start), Display.Date(until.Period.End), after),
        };
    }

    /// <summary>What was judged against which target, and the working; empty where there is no rating.</summary>
    public static IReadOnlyList<string> WholeWorking(HistoryPoint point, Indicator indicator) => point.Working is { } working
        ? [point.IsJudgedOnForecast ? Sentences.Forecast(point, indicator) : Sentences.Headline(point, indicator), .. Working(working, indicator)]
        : [];

    /// <summary>The working of a rating, a sentence for each step that was tried.</summary>
    public static IReadOnlyList<string> Working(Working working, Indicator indicator) =>
    [
        .. working.Target.Changed is { } change ? [Sentences.Changed(change, working.Target, indicator)] : Array.Empty<string>(),
        Measured(working, indicator),
        .. working.Steps.Select(s => Tried(s, working, indicator)),
    ];

    /// <summary>How far the value is from its target.</summary>
    public static string Measured(Working working, Indicator indicator) => working switch
    {
        { Target: BandTarget, Shortfall: 0 } => English.AtEndOfRange,
        { Target: BandTarget, IsOnTarget: true } => English.InsideTargetRange,
        { Shortfall: 0 } => English.ExactlyOnTarget,
        { IsOnTarget: true } => English.BetterThanTargetBy(Display.Exact(-working.Shortfall, indicator)),
        _ => English.MissesTargetBy(Display.Exact(working.Shortfall, indicator)),
    };

    private static string Tried(StepTaken taken, Working working, Indicator indicator)
    {
        var (word, holds) = (taken.Step.Level.Word, taken.Holds);
        return (taken.Step.Condition, taken.Limit) switch
        {
            (Otherwise, _) => English.NoBetterLevel(word),
            (Within { Boundary: Boundary.Included } or UpToIntervention { Boundary: Boundary.Included }, 0m) => English.TriedOnTarget(word, holds),
            (Within or UpToIntervention, 0m) => English.TriedBetterThanTarget(word, holds),
            (Within { Boundary: Boundary.Included }, { } limit) => English.TriedMissUpTo(word, Display.Exact(limit, indicator), holds),
            (Within, { } limit) => English.TriedMissBelow(word, Display.Exact(limit, indicator), holds),
            (UpToIntervention { Boundary: Boundary.Included }, { } limit) => English.TriedUpToIntervention(word, Display.Exact(limit, indicator), holds),
            (UpToIntervention, { } limit) => English.TriedBeforeIntervention(word, Display.Exact(limit, indicator), holds),
            (AheadBy { Boundary: Boundary.Included }, { } limit) => English.TriedAheadBy(word, Display.Exact(-limit, indicator), holds),
            (AheadBy, { } limit) => English.TriedAheadByMore(word, Display.Exact(-limit, indicator), holds),
            (UpToIntervention, null) => English.NoInterventionLevel(word),
            (NoWorseThan { Comparison: Comparison.PreviousPeriod, Boundary: var boundary }, _) => working.Earlier.Previous is { } before
                ? English.TriedAgainstPeriodBefore(word, Display.Against(before, indicator), boundary == Boundary.Included, holds)
                : English.PeriodBeforeNotKnown(word),
            (NoWorseThan { Boundary: var boundary }, _) => working.Earlier.YearAgo is { } before
                ? English.TriedAgainstYearBefore(word, Display.Against(before, indicator), boundary == Boundary.Included, holds)
                : English.YearBeforeNotKnown(word),
            _ => throw new ArgumentOutOfRangeException(nameof(taken), taken.Step.Condition, "a step without words"),
        };
    }

    private static string Distance(Distance distance) => distance switch
    {
        ShareOfTarget share => English.ShareOfTarget(Display.Share(share.Share)),
        InUnits units => English.InItsUnit(Display.Plain(units.Units)),
        _ => throw new ArgumentOutOfRangeException(nameof(distance), distance, "a distance without words"),
    };
}
