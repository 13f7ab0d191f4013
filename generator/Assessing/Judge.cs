using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>Gives a value its level by a council's rule: exact, in decimal, on the value as it was entered.</summary>
internal static class Judge
{
    /// <summary>The rating with its working; null where the target has no number, or none yet.</summary>
    public static Working? Rate(decimal value, Target target, Polarity polarity, RatingRule rule, EarlierValues earlier)
    {
        if (Measure(value, target, polarity, earlier) is not { } measured)
            return null;
        var step = 0;
        while (!Try(rule.Steps[step], measured, value, target, polarity, earlier).Holds)
            step++;
        return new Working(value, target, polarity, rule, measured.Threshold, measured.Shortfall, earlier, rule.Steps[step].Level);
    }

    /// <summary>Each step of the rule up to the one that held.</summary>
    public static IReadOnlyList<StepTaken> Steps(Working working)
    {
        var steps = new List<StepTaken>();
        do steps.Add(
            Try(
                working.Rule.Steps[steps.Count],
                (working.Threshold, working.Shortfall),
                working.Value,
                working.Target,
                working.Polarity,
                working.Earlier
            )
        );
        while (!steps[^1].Holds);
        return steps;
    }

    /// <summary>Where the levels of the rule end that end at a number, seen from each end of the target; what ends on the target itself is left
    /// out.</summary>
    public static IEnumerable<LevelLimit> Limits(Working working) =>
        from end in Ends(working)
        from step in working.Rule.Steps
        let limit = Try(step, (end.Threshold, 0), working.Value, working.Target, working.Polarity, working.Earlier).Limit
        where limit is not (null or 0)
        select new LevelLimit(step.Level, end.WorseIsUp ? end.Threshold + limit.Value : end.Threshold - limit.Value);

    private static (decimal Threshold, bool WorseIsUp)[] Ends(Working working) =>
        working.Target is BandTarget { From: var from, To: var to }
            ? [(from, false), (to, true)]
            : [(working.Threshold, working.Polarity == Polarity.Lower)];

    /// <summary>The end of the target that counts, and how far the value is on its wrong side.</summary>
    private static (decimal Threshold, decimal Shortfall)? Measure(decimal value, Target target, Polarity polarity, EarlierValues earlier) =>
        (target, polarity) switch
        {
            (UnsetTarget, _) => null,
            (SingleTarget single, Polarity.Higher or Polarity.Lower) => (single.Value, Short(value, single.Value, polarity)),
            (RelativeTarget, _) when earlier.YearAgo is null => null,
            (RelativeTarget relative, Polarity.Higher or Polarity.Lower) => Relative(value, relative, polarity, earlier.YearAgo.Value),
            (BandTarget { From: var from, To: var to }, Polarity.Band) => from - value > value - to ? (from, from - value) : (to, value - to),
            _ => throw new ArgumentException($"a {target.GetType().Name} cannot be judged with polarity {polarity}", nameof(target)),
        };

    private static (decimal Threshold, decimal Shortfall) Relative(decimal value, RelativeTarget target, Polarity polarity, decimal yearAgo)
    {
        var improvement = Math.Abs(yearAgo) * target.Share;
        var threshold = polarity == Polarity.Higher ? yearAgo + improvement : yearAgo - improvement;
        return (threshold, Short(value, threshold, polarity));
    }

    private static decimal Short(decimal value, decimal target, Polarity polarity) => polarity == Polarity.Higher ? target - value : value - target;

    private static StepTaken Try(
        RuleStep step,
        (decimal Threshold, decimal Shortfall) measured,
        decimal value,
        Target target,
        Polarity polarity,
        EarlierValues earlier
    ) =>
        step.Condition switch
        {
            Within within => Limit(step, measured.Shortfall, within.Distance.From(measured.Threshold), within.Boundary),
            AheadBy ahead => Limit(step, measured.Shortfall, -ahead.Distance.From(measured.Threshold), ahead.Boundary),
            UpToIntervention upTo when target is SingleTarget { Intervention: { } intervention } => Limit(
                step,
                measured.Shortfall,
                Short(intervention, measured.Threshold, polarity),
                upTo.Boundary
            ),
            NoWorseThan { Comparison: var with, Boundary: var boundary } when Earlier(earlier, with) is { } before => new(
                step,
                null,
                IsNoWorse(Worsening(before, value, target, polarity, earlier), boundary)
            ),
            Otherwise => new(step, null, true),
            _ => new(step, null, false),
        };

    private static StepTaken Limit(RuleStep step, decimal shortfall, decimal limit, Boundary boundary) =>
        new(step, limit, boundary == Boundary.Included ? shortfall <= limit : shortfall < limit);

    private static decimal? Earlier(EarlierValues earlier, Comparison with) => with == Comparison.PreviousPeriod ? earlier.Previous : earlier.YearAgo;

    /// <summary>By how much the value is worse than before; a band is worse when it is left further.</summary>
    private static decimal Worsening(decimal before, decimal value, Target target, Polarity polarity, EarlierValues earlier) =>
        polarity switch
        {
            Polarity.Higher => before - value,
            Polarity.Lower => value - before,
            _ => Measure(value, target, polarity, earlier)!.Value.Shortfall - Measure(before, target, polarity, earlier)!.Value.Shortfall,
        };

    private static bool IsNoWorse(decimal worsening, Boundary boundary) => boundary == Boundary.Included ? worsening <= 0 : worsening < 0;
}
