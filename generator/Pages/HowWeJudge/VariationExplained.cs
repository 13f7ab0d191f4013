using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.HowWeJudge;

/// <summary>Explains usual variation, with a sum on made-up numbers that the calculation itself has done.</summary>
internal static class VariationExplained
{
    private static readonly decimal[] Results = [80, 83, 81, 80, 78, 79, 81, 84, 82, 79, 77, 76];

    /// <summary>Null where no indicator asks for it.</summary>
    public static UsualVariationSection? Of(IEnumerable<Indicator> asking, Address address, Words words)
    {
        Link[] usedBy = [.. asking.Select(i => Links.To(i, address))];
        return usedBy.Length == 0
            ? null
            : new(
                words.Judging.PrinciplesOfVariation(UsualVariation.EnoughChanges),
                words.Judging.SignsOfVariation(UsualVariation.LongRun),
                Example(words),
                usedBy
            );
    }

    private static string[] Example(Words words)
    {
        decimal[] changes = [.. Results.Zip(Results.Skip(1), (from, to) => Math.Abs(to - from))];
        var limits = new ProcessLimits(Results, changes);
        return
        [
            words.Judging.ExampleResults(Results.Length, List(Results, words), words.Display.Plain(limits.Mean)),
            words.Judging.ExampleChanges(List(changes, words), words.Display.Plain(limits.MeanRange)),
            words.Judging.ExampleLimits(
                words.Display.Plain(limits.MeanRange),
                words.Display.Plain(limits.Upper - limits.Mean),
                words.Display.Plain(limits.Lower),
                words.Display.Plain(limits.Upper)
            ),
            words.Judging.ExampleVerdict(words.Display.Plain(Results[^1])),
        ];
    }

    private static string List(IEnumerable<decimal> numbers, Words words) => words.Grammar.List([.. numbers.Select(words.Display.Plain)]);
}
