using CsCheck;
using PmfSite.Performance;

namespace PmfSite.Tests.Making;

/// <summary>Any indicator that the content may hold, with values at, near and far from every limit that it is judged by.</summary>
internal static class AnyIndicator
{
    private const decimal Hair = 0.000001m;
    private const decimal YearAgo = 95.3m;

    private static readonly Unit[] Units =
    [
        Samples.Percent,
        Samples.Days,
        new("pounds", "pounds", "£{value}", null, "£{value}", 1),
        new("number", "number", "{value}", null, "{value}", 1),
    ];
    private static readonly Gen<decimal> Nudges = Gen.OneOf(
        0m,
        0m,
        Hair,
        -Hair,
        0.0004m,
        -0.0004m,
        0.04m,
        -0.04m,
        0.1m,
        0.1004m,
        0.4m,
        -0.4m,
        1.04m,
        3m,
        -3m,
        100m,
        -100m
    );
    private static readonly Gen<decimal> Ends = Gen.OneOf(95m, 10m, 0m, 1m, -5m, 1250m, 2.5m, 94.96m, 33.333333m, Hair);
    private static readonly Gen<Target> Relative = Gen.OneOf(0m, 0.02m, 0.1m)
        .Select(share => (Target)new RelativeTarget(share, default, false, default));
    private static readonly Gen<Provenance> Provenances = Gen.Frequency((4, Gen.Const(Provenance.Own)), (1, Gen.Const(Provenance.Illustrative)));

    public static Gen<(Indicator Indicator, Outturn[] Outturns)> Reported(
        IReadOnlyList<Quarter> quarters,
        RatingScheme scheme,
        Framework framework
    ) =>
        from bare in Bare(scheme, framework, quarters)
        from targets in Targets(bare, quarters)
        from happened in Gen.Bool.Array[quarters.Count]
        let indicator = bare with
        {
            Targets = targets,
            Annotations = [.. Annotations(quarters.Where((_, n) => happened[n]).Select(bare.DueIn))],
        }
        from edges in Gen.OneOf(Edges(indicator, scheme)).Array[1, 3]
        from outturns in Outturns(indicator, quarters, edges)
        select (indicator, outturns);

    private static Gen<Indicator> Bare(RatingScheme scheme, Framework framework, IReadOnlyList<Quarter> quarters) =>
        from polarity in Gen.Enum<Polarity>()
        from rated in Gen.Frequency((5, Gen.Const(true)), (1, Gen.Const(false)))
        from looks in Gen.Select(Gen.Int[0, 3], Gen.OneOf(Units), Gen.OneOf(0m, 0m, 0.1m, 1m, 0.05m))
        from rhythm in Gen.Select(Gen.Enum<Frequency>(), Gen.Enum<Coverage>(), Gen.Enum<Combining>(), Gen.Int[0, 2], Gen.Int[0, 1])
        from onForecast in Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true)))
        from own in OwnRule(scheme, quarters)
        from serves in Gen.OneOf<IReadOnlyList<Priority>>([framework.Priorities[0]], [framework.Priorities[1]], framework.Priorities)
        let isRated = rated && polarity != Polarity.None
        let combine = rhythm.Item4 > 0 && rhythm.Item1 != Frequency.Yearly && (rhythm.Item3 == Combining.Latest || rhythm.Item2 == Coverage.Period)
            ? rhythm.Item3
            : (Combining?)null
        select Samples.Indicator(polarity, 0) with
        {
            Kind = framework.Kinds.First(k => k.Rated == isRated),
            Serves = serves,
            Unit = looks.Item2,
            Decimals = looks.Item1,
            NoChangeWithin = looks.Item3,
            Frequency = rhythm.Item1,
            Covers = rhythm.Item2,
            Combine = combine,
            Arrears = rhythm.Item5,
            JudgedOn = isRated && onForecast ? JudgedOn.Forecast : JudgedOn.Result,
            OwnRule = own,
        };

    /// <summary>Every other one is told of by a publication.</summary>
    private static IEnumerable<Annotation> Annotations(IEnumerable<Period?> periods) =>
        periods
            .OfType<Period>()
            .Order()
            .Select(
                (p, n) =>
                    new Annotation(
                        p,
                        $"The depot was <flooded> for {n} weeks",
                        n % 2 == 0 ? null : new("report", "Report & returns", "Office", n % 4 == 1 ? "https://example.org/" : null, null),
                        default
                    )
            );

    private static Gen<OwnRule?> OwnRule(RatingScheme scheme, IReadOnlyList<Quarter> quarters) =>
        Gen.Select(
            Gen.Int[0, 2],
            Gen.OneOf(scheme.Rules.ToArray()),
            Gen.Int[0, quarters.Count - 1],
            Gen.Int[0, quarters.Count - 1],
            (kind, rule, one, other) =>
                kind switch
                {
                    0 => null,
                    1 => new OwnRule(rule, "It differs.", null, null),
                    _ => new OwnRule(rule, "It differs.", quarters[Math.Min(one, other)], quarters[Math.Max(one, other)]),
                }
        );

    /// <summary>For the years, or for each period that is due; a running total and a sum cannot have that of a year alone.</summary>
    private static Gen<IReadOnlyList<Target>> Targets(Indicator indicator, IReadOnlyList<Quarter> quarters)
    {
        if (!indicator.IsRated)
            return Gen.Const<IReadOnlyList<Target>>([]);
        var years = quarters.Append(quarters[0].Minus(4)).Select(q => q.Year).Distinct().ToArray();
        var due = quarters.Select(indicator.DueIn).OfType<Period>().Distinct().ToArray();
        var mayHoldAllYear = indicator is { Covers: not Coverage.YearToDate, Combine: not Combining.Sum };
        return from byYear in Gen.Bool
            let periods = byYear && mayHoldAllYear ? years
            : indicator.Combine is null || !byYear ? due
            : [.. due, .. years]
            from targets in Gen.Frequency((3, Target(indicator.Polarity).Array[periods.Length]), (1, Alike(indicator.Polarity).Array[periods.Length]))
            from changed in Gen.Frequency((5, Gen.Const(-1)), (1, Gen.Int[0, 3]))
            select (IReadOnlyList<Target>)
                [.. periods.Select((p, n) => n == changed ? Changed(targets[n] with { Period = p }) : targets[n] with { Period = p })];
    }

    private static Gen<Target> Target(Polarity polarity)
    {
        var wrong = polarity == Polarity.Lower ? 1 : -1;
        var unset = Gen.Enum<UnsetReason>().Select(why => (Target)new UnsetTarget(why, "It is so.", default, default));
        if (polarity == Polarity.Band)
            return Gen.Frequency(
                (
                    8,
                    Gen.Select(Ends, Gen.OneOf(0m, Hair, 0.02m, 0.3m, 1m, 20m), Gen.Bool, (from, width, made) =>
                        (Target)new BandTarget(from, from + width, default, made, default)
                    )
                ),
                (1, unset)
            );
        var single = Gen.Select(Ends, Gen.OneOf<decimal?>(null, 0m, 2m, 9.5m), Gen.Bool, (end, away, made) =>
            (Target)new SingleTarget(end, end + wrong * away, default, made, default)
        );
        return Gen.Frequency((8, single), (3, Relative), (1, unset));
    }

    /// <summary>Nothing but targets that compare with the year before, where the polarity allows them.</summary>
    private static Gen<Target> Alike(Polarity polarity) => polarity == Polarity.Band ? Target(polarity) : Relative;

    /// <summary>Raised by one in the middle of its period.</summary>
    private static Target Changed(Target target)
    {
        var on = target.Period.Start.AddDays(target.Period.Days / 2);
        return target switch
        {
            SingleTarget single => single with
            {
                Changed = new(single with { Value = single.Value - 1, Intervention = null }, on, "It was too low."),
            },
            BandTarget band => band with { Changed = new(band with { To = band.To + 1 }, on, "It was too wide.") },
            _ => target,
        };
    }

    /// <summary>The numbers at which something about a value changes: the ends of the targets, and each limit of each rule.</summary>
    private static decimal[] Edges(Indicator indicator, RatingScheme scheme)
    {
        var distances = scheme
            .Rules.SelectMany(r => r.Steps)
            .Select(s =>
                s.Condition switch
                {
                    Within w => w.Distance,
                    AheadBy a => a.Distance,
                    _ => null,
                }
            )
            .OfType<Distance>();
        decimal[] ends =
        [
            .. indicator.Targets.SelectMany(t =>
                t switch
                {
                    SingleTarget { Intervention: { } intervention } single => [single.Value, intervention],
                    SingleTarget single => [single.Value],
                    BandTarget band => [band.From, band.To],
                    _ => Array.Empty<decimal>(),
                }
            ),
            0,
            -12.5m,
        ];
        return [.. ends.Concat(distances.SelectMany(d => ends.SelectMany(end => new[] { end - d.From(end), end + d.From(end) }))).Distinct()];
    }

    /// <summary>A target that compares with the year before only bites where that year's value and this one's were meant for each other.</summary>
    private static Gen<decimal> Values(Indicator indicator, decimal[] edges)
    {
        var any = Gen.Select(Gen.OneOf(edges), Nudges, (edge, nudge) => Math.Round(edge + nudge, 6));
        if (indicator.Targets.OfType<RelativeTarget>().FirstOrDefault() is not { Share: var share })
            return any;
        var meant = Gen.OneOf(
            Gen.Const(YearAgo),
            Gen.OneOf(0m, 0.004m, -0.004m, 0.04m, -0.04m)
                .Select(nudge => YearAgo * (indicator.Polarity == Polarity.Higher ? 1 + share : 1 - share) + nudge)
        );
        return Gen.Frequency((1, any), (3, meant));
    }

    private static Gen<Outturn[]> Outturns(Indicator indicator, IReadOnlyList<Quarter> quarters, decimal[] edges)
    {
        var value = Values(indicator, edges);
        Gen<Outturn>[] due =
        [
            .. from quarter in quarters
            where indicator.DueIn(quarter) is not null
            from period in Parts(indicator, indicator.DueIn(quarter)!.Value)
            select Outturn(indicator, period, quarter, value),
            .. from quarter in quarters.Skip(1)
            where !indicator.IsReportedByMonth && indicator.DueIn(quarter.Previous) is not null && quarter.Number % 2 == 0
            select Outturn(indicator, indicator.DueIn(quarter.Previous)!.Value, quarter, value),
        ];
        return AllOf(due);
    }

    private static IEnumerable<Period> Parts(Indicator indicator, Period due) =>
        indicator.IsReportedByMonth ? Enumerable.Range(0, 3).Select(n => Period.FromMonths(due.Start.AddMonths(n), 1)) : [due];

    private static Gen<Outturn[]> AllOf(Gen<Outturn>[] gens) =>
        gens.Aggregate(Gen.Const(Array.Empty<Outturn>()), (before, next) => Gen.Select(before, next, (some, one) => (Outturn[])[.. some, one]));

    private static Gen<Outturn> Outturn(Indicator indicator, Period period, Quarter quarter, Gen<decimal> value)
    {
        var measured =
            from number in value
            from forecast in value
            from forecasts in Gen.Bool
            from numerator in Gen.Int[0, 60]
            from denominator in Gen.Int[1, 99]
            from quality in Gen.Enum<Quality>()
            from provenance in Provenances
            let fraction = indicator.Combine == Combining.Pooled ? new Fraction(numerator, denominator) : null
            select (Outturn)
                new MeasuredOutturn(
                    fraction is null ? number : Math.Round(fraction.Numerator * indicator.Unit.Per / fraction.Denominator, 2),
                    quality,
                    provenance,
                    indicator,
                    period,
                    quarter,
                    null,
                    default
                )
                {
                    Fraction = fraction,
                    Forecast = forecasts || indicator.JudgedOn == JudgedOn.Forecast ? forecast : null,
                };
        var missing = Gen.Enum<Absence>()
            .Select(absence =>
                (Outturn)
                    new MissingOutturn(
                        absence,
                        "It is so.",
                        absence == Absence.Late ? quarter.Next.Period : null,
                        indicator,
                        period,
                        quarter,
                        default
                    )
            );
        return Gen.Frequency((6, measured), (1, missing));
    }
}
