using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>Puts a rating rule and its working into plain words.</summary>
internal static class RuleWords
{
    /// <summary>The rule in a sentence for each level.</summary>
    public static string Whole(RatingRule rule) => string.Join(' ', rule.Steps.Select(Sentence));

    public static string Sentence(RuleStep step) => $"{step.Level.Word}: {Condition(step.Condition)}.";

    /// <summary>Why an indicator has its own rule, and in which time.</summary>
    public static string OwnReason(OwnRule own) => (own.From, own.Until) switch
    {
        (null, null) => Sentences.Stop(own.Reason),
        ({ } from, null) => $"From {Display.Date(from.Period.Start)}: {Sentences.LowerFirst(Sentences.Stop(own.Reason))}",
        (null, { } until) => $"Until {Display.Date(until.Period.End)}: {Sentences.LowerFirst(Sentences.Stop(own.Reason))}",
        ({ } from, { } until) => $"From {Display.Date(from.Period.Start)} to {Display.Date(until.Period.End)}: {Sentences.LowerFirst(Sentences.Stop(own.Reason))}",
    };

    /// <summary>The working of a rating, a sentence for each step that was tried.</summary>
    public static IReadOnlyList<string> Working(Working working, Indicator indicator) =>
    [
        .. working.Target.Changed is { } change ? [Sentences.Changed(change, working.Target, indicator)] : Array.Empty<string>(),
        Measured(working, indicator),
        .. working.Steps.Select(s => Tried(s, working, indicator)),
    ];

    public static string Condition(LevelCondition condition) => condition switch
    {
        Within { Distance: ShareOfTarget { Share: 0 } or InUnits { Units: 0 }, Boundary: Boundary.Included } => "on target or better",
        Within { Distance: ShareOfTarget { Share: 0 } or InUnits { Units: 0 } } => "better than the target",
        Within { Boundary: Boundary.Included } within => $"misses the target by {Distance(within.Distance)} or less",
        Within within => $"misses the target by less than {Distance(within.Distance)}",
        AheadBy { Boundary: Boundary.Included } ahead => $"better than the target by {Distance(ahead.Distance)} or more",
        AheadBy ahead => $"better than the target by more than {Distance(ahead.Distance)}",
        UpToIntervention { Boundary: Boundary.Included } => "misses the target and does not go beyond the intervention level",
        UpToIntervention => "misses the target and does not reach the intervention level",
        NoWorseThan { Boundary: Boundary.Included } than => $"misses the target and is no worse than {Earlier(than.Comparison)}",
        NoWorseThan than => $"misses the target and is better than {Earlier(than.Comparison)}",
        Otherwise => "any other result",
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "a condition without words"),
    };

    /// <summary>How far the value is from its target.</summary>
    public static string Measured(Working working, Indicator indicator) => working switch
    {
        { Target: BandTarget, Shortfall: 0 } => "It is exactly at an end of the target range.",
        { Target: BandTarget, IsOnTarget: true } => "It is inside the target range.",
        { Shortfall: 0 } => "It is exactly on target.",
        { IsOnTarget: true } => $"It is better than the target by {Display.Exact(-working.Shortfall, indicator)}.",
        _ => $"It misses the target by {Display.Exact(working.Shortfall, indicator)}.",
    };

    private static string Tried(StepTaken taken, Working working, Indicator indicator)
    {
        var word = taken.Step.Level.Word;
        var outcome = taken.Holds ? $"so it is {word}" : $"so it is not {word}";
        return (taken.Step.Condition, taken.Limit) switch
        {
            (Otherwise, _) => $"No better level applies, {outcome}.",
            (Within or UpToIntervention, 0m) => $"{word} asks for a result on target or better, {outcome}.",
            (Within { Boundary: var boundary }, { } limit) => $"{word} allows a miss of {UpTo(boundary)} {Display.Exact(limit, indicator)}, {outcome}.",
            (UpToIntervention { Boundary: var boundary }, { } limit) => $"{word} allows a miss of {UpTo(boundary)} {Display.Exact(limit, indicator)}, where intervention begins, {outcome}.",
            (AheadBy { Boundary: var boundary }, { } limit) => $"{word} asks for {(boundary == Boundary.Included ? "at least" : "more than")} {Display.Exact(-limit, indicator)} better than the target, {outcome}.",
            (UpToIntervention, null) => $"{word} needs an intervention level, and none is set, {outcome}.",
            (NoWorseThan than, _) when Value(than.Comparison, working.Earlier) is { } before =>
                $"{word} asks for a result no worse than {Display.Exact(before, indicator)}, {Earlier(than.Comparison)}, {outcome}.",
            (NoWorseThan than, _) => $"{word} compares with {Earlier(than.Comparison)}, which is not known, {outcome}.",
            _ => throw new ArgumentOutOfRangeException(nameof(taken), taken.Step.Condition, "a step without words"),
        };
    }

    private static string UpTo(Boundary boundary) => boundary == Boundary.Included ? "up to" : "less than";

    private static string Distance(Distance distance) => distance switch
    {
        ShareOfTarget share => $"{Display.Share(share.Share)} of the target",
        InUnits units => $"{Display.Plain(units.Units)} (in the indicator's unit)",
        _ => throw new ArgumentOutOfRangeException(nameof(distance), distance, "a distance without words"),
    };

    private static string Earlier(Comparison comparison) => comparison == Comparison.PreviousPeriod ? "the period before" : "the same period a year before";

    private static decimal? Value(Comparison comparison, EarlierValues earlier) => comparison == Comparison.PreviousPeriod ? earlier.Previous : earlier.YearAgo;
}
