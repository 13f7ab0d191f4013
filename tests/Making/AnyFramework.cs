using CsCheck;
using PmfSite.Performance;

namespace PmfSite.Tests.Making;

/// <summary>Any way of rating that a council could configure: its levels, rules of all conditions, and which of them holds when.</summary>
internal static class AnyFramework
{
    private static readonly string[] Words =
    [
        "Green",
        "Amber",
        "Red",
        "Blue",
        "On track",
        "Behind",
        "Ahead",
        "Within variance",
        "Off & away",
        "R<1",
        "Étoile",
        "\"Good\"",
        "O'K",
        "1 of 2",
    ];

    private static readonly Gen<Boundary> Sides = Gen.Enum<Boundary>();

    private static readonly Gen<Distance> Distances = Gen.OneOf<Distance>(
        Gen.OneOf(0m, 0.05m, 0.1m, 0.125m, 0.33m).Select(share => (Distance)new ShareOfTarget(share)),
        Gen.OneOf(0m, 0.5m, 1m, 5m, 0.000001m).Select(units => (Distance)new InUnits(units))
    );

    private static readonly Gen<LevelCondition> Conditions = Gen.Frequency(
        (4, Gen.Select(Distances, Sides, (distance, side) => (LevelCondition)new Within(distance, side))),
        (1, Gen.Select(Distances, Sides, (distance, side) => (LevelCondition)new AheadBy(distance, side))),
        (1, Sides.Select(side => (LevelCondition)new UpToIntervention(side))),
        (1, Gen.Select(Gen.Enum<Comparison>(), Sides, (with, side) => (LevelCondition)new NoWorseThan(with, side)))
    );

    private static readonly Gen<Level[]> Levels = Gen.Select(
        Gen.Int[2, 4],
        Gen.Int[0, 2].Array[4],
        Gen.Shuffle(Words),
        Gen.Shuffle(Enum.GetValues<Shape>()),
        Gen.Bool.Array[4],
        (count, tones, words, shapes, reports) =>
        {
            var inOrder = tones.Take(count).Order().ToArray();
            return Enumerable
                .Range(0, count)
                .Select(n => new Level(
                    Invariant($"level-{n}"),
                    n,
                    words[n],
                    Invariant($"Meaning of level {n}"),
                    (Tone)inOrder[n],
                    shapes[n],
                    reports[n]
                ))
                .ToArray();
        }
    );

    public static Gen<RatingScheme> Schemes(IReadOnlyList<Quarter> quarters) =>
        from levels in Levels
        from rules in Rule(levels).Array[1, 3]
        from second in Gen.Int[0, rules.Length - 1]
        from since in Gen.OneOf(quarters.ToArray())
        let named = rules.Select((steps, n) => new RatingRule(Invariant($"rule-{n}"), steps)).ToArray()
        select new RatingScheme(levels, named, second == 0 ? [new(null, named[0])] : [new(null, named[0]), new(since, named[second])], null);

    /// <summary>Steps for some of the levels, best first; the last takes whatever is left.</summary>
    private static Gen<RuleStep[]> Rule(Level[] levels) =>
        Gen.Select(Gen.Bool.Array[levels.Length], Conditions.Array[levels.Length], (used, conditions) =>
        {
            var others = levels.SkipLast(1).Where((_, n) => used[n]).DefaultIfEmpty(levels[0]);
            return others.Select(level => new RuleStep(level, conditions[level.Rank])).Append(new(levels[^1], new Otherwise())).ToArray();
        });
}
