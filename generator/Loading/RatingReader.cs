using PmfSite.Loading.Yaml;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>rating:</c> of the framework: the council's levels, and its rules as the steps that lead to each level.</summary>
internal static class RatingReader
{
    public static (RatingScheme? Scheme, IdTable<RatingRule> Rules) Read(Fields f, IdTable<Source> sources)
    {
        var rank = 0;
        var levels = f.IdTable("levels", "level", (id, level) =>
        {
            var read = new Level(
                id,
                rank++,
                level.Text("word", 40),
                level.Text("meaning"),
                level.Word<Tone>("tone"),
                level.Word<Shape>("shape"),
                level.YesNo("exception-report", otherwise: false)
            )
            {
                ForecastNeedsExceptionReport = level.YesNo("exception-report-on-forecast", otherwise: false),
                ExpectsContext = level.YesNo("context", otherwise: false),
            };
            level.Done();
            return level.Ok ? read : null;
        });
        if (f.Ok)
            CheckLevels(f, levels.All);
        var levelsAreSound = f.Ok;
        var rules = f.IdTable("rules", "rule", (id, rule) => ReadRule(id, rule, levels, levelsAreSound));
        var scheme = new RatingScheme(levels.All, rules.All, ReadStandards(f, rules), f.OptionalReference("source", sources));
        f.Done();
        return (f.Ok ? scheme : null, rules);
    }

    /// <summary>The first rule, unless the framework says which was the standard one from which quarter on.</summary>
    private static IReadOnlyList<DatedRule> ReadStandards(Fields f, IdTable<RatingRule> rules)
    {
        if (f.Map("standard", required: false) is not { } map)
            return [.. rules.All.Take(1).Select(rule => new DatedRule(null, rule))];
        var standards = new List<DatedRule>();
        foreach (var entry in map.Entries())
        {
            var from = map.Quarter(entry.Key, entry.KeyAt);
            if (map.Reference(entry.Key, rules) is { } rule)
                standards.Add(new(from, rule));
        }
        return [.. standards.OrderBy(s => s.From)];
    }

    private static void CheckLevels(Fields f, IReadOnlyList<Level> levels)
    {
        var at = f.PlaceOf("levels");
        if (levels.Count < 2)
            f.Wrong(at, "too-few-levels", "there is only one level", "give two at least: on target, and off it");
        else if (levels.Zip(levels.Skip(1)).Any(pair => pair.First.Tone > pair.Second.Tone))
            f.Wrong(
                at,
                "levels-out-of-order",
                "the levels do not run from the best to the worst",
                "write the best level first, and give each its tone"
            );
        else if (levels.DistinctBy(l => l.Word).Count() < levels.Count || levels.DistinctBy(l => l.Shape).Count() < levels.Count)
            f.Wrong(
                at,
                "levels-alike",
                "two levels have the same word or the same shape",
                "give each its own, since not everybody can tell them apart by colour"
            );
    }

    private static RatingRule? ReadRule(string id, Fields f, IdTable<Level> levels, bool levelsAreSound)
    {
        var steps = new List<RuleStep>();
        foreach (var entry in f.Entries())
        {
            var level = f.Reference(entry.Key, entry.KeyAt, levels);
            var condition = ReadCondition(f, entry);
            if (level is not null && condition is not null)
                steps.Add(new(level, condition));
        }
        // Steps can only be out of order where the levels are in order.
        if (f.Ok && levelsAreSound)
            CheckSteps(f, id, steps);
        return f.Ok ? new RatingRule(id, steps) : null;
    }

    private static void CheckSteps(Fields f, string id, List<RuleStep> steps)
    {
        if (steps.Count < 2 || steps[^1].Condition is not Otherwise || steps.FindIndex(s => s.Condition is Otherwise) != steps.Count - 1)
            f.Wrong(
                f.At,
                "rule-without-rest",
                $"the rule {id} does not give every value a level",
                "give two levels at least, and let the last one be: otherwise"
            );
        foreach (var (better, worse) in steps.Zip(steps.Skip(1)))
        {
            if (better.Level.Rank >= worse.Level.Rank)
                f.Wrong(
                    f.PlaceOf(worse.Level.Id),
                    "steps-out-of-order",
                    $"{worse.Level.Id} stands behind {better.Level.Id}, which is no better",
                    "write the steps in the order of the levels, best first"
                );
            if (better.Condition is Within first && worse.Condition is Within second && IsNoFurther(second.Distance, first.Distance))
                f.Wrong(
                    f.PlaceOf(worse.Level.Id),
                    "step-never-reached",
                    $"{worse.Level.Id} allows no more than {better.Level.Id}",
                    "give it a greater distance"
                );
        }
    }

    private static bool IsNoFurther(Distance distance, Distance than) =>
        (distance, than) switch
        {
            (ShareOfTarget a, ShareOfTarget b) => a.Share <= b.Share,
            (InUnits a, InUnits b) => a.Units <= b.Units,
            _ => false,
        };

    private static LevelCondition? ReadCondition(Fields rule, YamlEntry entry)
    {
        if (entry.Value is YamlText { Value: "otherwise" })
            return new Otherwise();
        if (entry.Value is not YamlMap || rule.MapIn(entry) is not { } f)
            return rule.Wrong<LevelCondition?>(
                entry.Value.At,
                "not-a-condition",
                $"{entry.Key} does not say what it asks for",
                "write otherwise, or {within: 10%} or another form of content/README.md",
                null
            );
        var boundary = f.OptionalWordOf<Boundary>("boundary") ?? Boundary.Included;
        LevelCondition? condition = f switch
        {
            _ when f.Seek("within") => new Within(f.Distance("within"), boundary),
            _ when f.Seek("ahead-by") => new AheadBy(f.Distance("ahead-by"), boundary),
            _ when f.Seek("up-to") => f.OptionalWord("up-to") == "intervention" ? new UpToIntervention(boundary) : null,
            _ when f.Seek("no-worse-than") => new NoWorseThan(f.Word<Comparison>("no-worse-than"), boundary),
            _ => null,
        };
        f.Done();
        return condition
            ?? rule.Wrong<LevelCondition?>(
                entry.Value.At,
                "not-a-condition",
                $"{entry.Key} does not say what it asks for",
                "write {within: 10%}, {ahead-by: 5%}, {up-to: intervention} or {no-worse-than: same-period-last-year}",
                null
            );
    }
}
