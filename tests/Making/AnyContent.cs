using CsCheck;
using PmfSite.Performance;

namespace PmfSite.Tests.Making;

/// <summary>Any content that can be published: some quarters, a way of rating, and indicators of every sort with all that was reported of
/// them.</summary>
internal static class AnyContent
{
    private static readonly Content Small = SmallSite.Content();

    private static readonly Gen<Quarter[]> Quarters = Gen.Select(Gen.Int[1, 4], Gen.OneOf(2, 3, 4, 5, 6, 6), (first, count) =>
        Enumerable.Range(0, count).Select(n => new Quarter(2023, first).Minus(-n)).ToArray()
    );

    public static Gen<Content> Contents { get; } =
        from quarters in Quarters
        from scheme in AnyFramework.Schemes(quarters)
        from indicators in AnyIndicator.Reported(quarters, scheme, Small.Framework).Array[1, 10]
        select Of(quarters, scheme, indicators);

    /// <summary>What it takes to see why it fails: the rules, and each indicator with its targets and what was reported.</summary>
    public static string Describe(Content content) =>
        string.Join(
            '\n',
            [
                .. content.Framework.Rating.Levels.Select(l => Invariant($"{l.Word}: {l.Tone}, {l.Shape}")),
                .. content.Framework.Rating.Rules.Select(r =>
                    $"{r.Id}: {string.Join("; ", r.Steps.Select(step => $"{step.Level.Word} {step.Condition}"))}"
                ),
                .. content.Framework.Rating.Standards.Select(s => Invariant($"from {s.From}: {s.Rule.Id}")),
                .. content.Indicators.Select(i => Describe(i, content)),
            ]
        );

    private static string Describe(Indicator indicator, Content content) =>
        string.Join(
            "\n  ",
            [
                Invariant($"{indicator.Title}: {indicator.Polarity}, {indicator.Frequency}, {indicator.Covers}, combine {indicator.Combine}, ")
                    + Invariant($"judged on {indicator.JudgedOn}, decimals {indicator.Decimals}, {indicator.Unit.Id}, {indicator.Kind.Id}, rule ")
                    + Invariant($"{indicator.OwnRule?.Rule.Id}, no change within {indicator.NoChangeWithin}"),
                .. indicator.Targets.Select(t =>
                    t switch
                    {
                        SingleTarget single => Invariant($"target {t.Period}: {single.Value}, intervention {single.Intervention}"),
                        BandTarget band => Invariant($"target {t.Period}: {band.From} to {band.To}"),
                        RelativeTarget relative => Invariant($"target {t.Period}: {relative.Share} better"),
                        _ => Invariant($"target {t.Period}: none"),
                    }
                ),
                .. content
                    .Quarters.SelectMany(q => q.Outturns)
                    .Where(o => o.Indicator.Id == indicator.Id)
                    .Select(o =>
                        o is MeasuredOutturn m
                            ? Invariant($"{o.ReportedIn} says of {o.Period}: {m.Value} = {m.Fraction?.Numerator}/{m.Fraction?.Denominator}, ")
                                + Invariant($"forecast {m.Forecast}")
                            : Invariant($"{o.ReportedIn} says of {o.Period}: {((MissingOutturn)o).Absence}")
                    ),
            ]
        );

    /// <summary>Indicators are numbered anew, so that each has a title of its own.</summary>
    private static Content Of(Quarter[] quarters, RatingScheme scheme, (Indicator Indicator, Outturn[] Outturns)[] reported)
    {
        var numbered = reported
            .Select(
                (r, n) =>
                    (r.Outturns, Indicator: r.Indicator with { Id = Invariant($"indicator-{n + 1}"), Title = Invariant($"Indicator number {n + 1}") })
            )
            .ToArray();
        return Small with
        {
            Framework = Small.Framework with { Rating = scheme },
            Indicators = [.. numbered.Select(r => r.Indicator)],
            Quarters =
            [
                .. quarters.Select(quarter =>
                    Small.Quarters[0] with
                    {
                        Quarter = quarter,
                        Outturns =
                        [
                            .. numbered.SelectMany(r =>
                                r.Outturns.Where(o => o.ReportedIn == quarter).Select(o => o with { Indicator = r.Indicator })
                            ),
                        ],
                    }
                ),
            ],
        };
    }
}
