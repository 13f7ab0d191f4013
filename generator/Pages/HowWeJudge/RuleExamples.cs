using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.HowWeJudge;

/// <summary>Works a rule on made-up numbers: a value at each of its limits and one just beyond, judged by the rule itself.</summary>
internal static class RuleExamples
{
    private const decimal Beyond = 0.1m;
    private static readonly Period Any = Period.FinancialYear(2000);

    public static WorkedExample Of(RatingRule rule, Polarity polarity, Indicator indicator, Words words)
    {
        var (title, target, earlier) = Sample(polarity, words);
        // The examples borrow an indicator's place in the rule, not its unit.
        var plain = indicator with { Unit = new Unit("number", "", Unit.Placeholder, null, Unit.Placeholder, 1), Decimals = 1 };
        var rows = Values(rule, target, polarity, earlier)
            .Distinct()
            .Select(value => Judge.Rate(value, target, polarity, rule, earlier)!)
            .Select(working => new WorkedRow(words.Display.Number(working.Value, 1), Display.Status(working.Level), Why(working, plain, words)));
        return new(title, Given(rule, target, earlier, plain, words), [.. rows]);
    }

    private static (string Title, Target Target, EarlierValues Earlier) Sample(Polarity polarity, Words words) =>
        polarity switch
        {
            Polarity.Higher => (words.Judging.WhereHigherIsBetter, new SingleTarget(80, 70, Any, false, default), new(74, 74)),
            Polarity.Lower => (words.Judging.WhereLowerIsBetter, new SingleTarget(20, 25, Any, false, default), new(23, 23)),
            Polarity.Band => (words.Judging.WhereTargetIsRange, new BandTarget(40, 60, Any, false, default), new(34, 34)),
            _ => throw new ArgumentOutOfRangeException(nameof(polarity), polarity, "nothing is rated with this polarity"),
        };

    /// <summary>Best first: better than the target, on it, and at and just beyond every limit of the rule.</summary>
    private static IEnumerable<decimal> Values(RatingRule rule, Target target, Polarity polarity, EarlierValues earlier)
    {
        var better = polarity == Polarity.Lower ? -1 : 1;
        foreach (var (end, away) in Ends(target, better))
        {
            // A hopeless value tries every step, so that every limit comes to light.
            var limits = Judge
                .Rate(end + away * 1000, target, polarity, rule, earlier)!
                .Steps.SelectMany(s =>
                    s switch
                    {
                        { Limit: { } limit } => [limit, limit + Beyond],
                        { Step.Condition: NoWorseThan, Holds: false } => new[]
                        {
                            (earlier.YearAgo!.Value - end) * away,
                            (earlier.YearAgo!.Value - end) * away + Beyond,
                        },
                        _ => [],
                    }
                );
            foreach (var shortfall in limits.Prepend(0).Prepend(target is BandTarget ? -10 : -1).Distinct().Order())
                yield return end + away * shortfall;
        }
    }

    /// <summary>Each end of the target, and the direction in which it is missed.</summary>
    private static IEnumerable<(decimal End, decimal Away)> Ends(Target target, int better) =>
        target switch
        {
            BandTarget band => [(band.From, -1), (band.To, 1)],
            SingleTarget single => [(single.Value, -better)],
            _ => [],
        };

    private static string Given(RatingRule rule, Target target, EarlierValues earlier, Indicator plain, Words words)
    {
        return words.Sentences.Together(
            words.Judging.TargetIs(words.Display.Target(target, plain)),
            rule.Steps.Any(s => s.Condition is UpToIntervention) && target is SingleTarget { Intervention: { } intervention }
                ? words.Judging.InterventionIs(words.Display.Number(intervention, 1))
                : "",
            rule.Steps.Any(s => s.Condition is NoWorseThan) ? words.Judging.EarlierResultWas(words.Display.Number(earlier.YearAgo!.Value, 1)) : ""
        );
    }

    private static string Why(Working working, Indicator plain, Words words)
    {
        var sentences = words.Rules.Working(working, plain);
        return words.Sentences.Together(sentences[0], sentences[^1]);
    }
}
