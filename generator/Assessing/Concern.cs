using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>An indicator that shows at least one sign of concern.</summary>
/// <param name="Missed">Promised recoveries that were missed while the latest rating still needs a report.</param>
/// <param name="PutOff">Promises that have not come due, each with the later quarter that a later report names.</param>
internal sealed record Concern(Position Position, IReadOnlyList<Promise> Missed, IReadOnlyList<(Promise Promise, Quarter Later)> PutOff)
{
    public bool IsOutsideVariation => Position.Variation is { Signal.Meaning: Direction.Worse };

    /// <summary>Whether an indicator may be one: what tells of the place does not tell how the council performs.</summary>
    public static bool Concerns(Indicator indicator) => !indicator.Kind.IsOfPlace;

    /// <summary>Those on the dashboard of the last quarter of the content: the rated ones first, each part in the order of the content.</summary>
    public static IReadOnlyList<Concern> Of(Content content, Assessment assessment)
    {
        var quarter = content.Quarters[^1].Quarter;
        return
        [
            .. content
                .Indicators.Where(i => i.IsOnDashboard(quarter) && Concerns(i))
                .Select(i => Of(assessment.Of(i), content.Quarters))
                .Where(c => c.IsOne)
                .OrderByDescending(c => c.Position.Indicator.IsRated),
        ];
    }

    private bool IsOne => Position.KeepsWorsening || Position.RepeatsLevelToExplain || IsOutsideVariation || Missed.Count > 0 || PutOff.Count > 0;

    private static Concern Of(IndicatorHistory history, IReadOnlyList<QuarterReturn> quarters)
    {
        var position = history.In(quarters[^1].Quarter);
        var promises = Promises.Of(history, quarters).ToArray();
        return new(
            position,
            position.Latest is { NeedsExceptionReport: true } ? Array.FindAll(promises, p => p.State == PromiseState.Missed) : [],
            [.. promises.Where(p => p.State == PromiseState.Open).SelectMany(p => Later(p, promises))]
        );
    }

    private static IEnumerable<(Promise, Quarter)> Later(Promise promise, IEnumerable<Promise> promises) =>
        promises
            .Where(p => p.MadeIn.CompareTo(promise.MadeIn) > 0 && p.For.Quarter.CompareTo(promise.For.Quarter) > 0)
            .Take(1)
            .Select(p => (promise, p.For.Quarter));
}
