using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Explains usual variation, with a sum on made-up numbers that the calculation itself has done.</summary>
internal static class VariationExplained
{
    private static readonly decimal[] Results = [80, 83, 81, 80, 78, 79, 81, 84, 82, 79, 77, 76];

    /// <summary>Null where no indicator asks for it.</summary>
    public static UsualVariationSection? Of(IEnumerable<Indicator> asking, Address address)
    {
        Link[] usedBy = [.. asking.Select(i => Composition.LinkTo(i, address))];
        return usedBy.Length == 0 ? null : new(English.PrinciplesOfVariation(UsualVariation.EnoughChanges), English.SignsOfVariation(UsualVariation.LongRun), Example(), usedBy);
    }

    private static string[] Example()
    {
        decimal[] changes = [.. Results.Zip(Results.Skip(1), (from, to) => Math.Abs(to - from))];
        var limits = new ProcessLimits(Results, changes);
        return
        [
            English.ExampleResults(Display.Count(Results.Length), List(Results), Display.Plain(limits.Mean)),
            English.ExampleChanges(List(changes), Display.Plain(limits.MeanRange)),
            English.ExampleLimits(Display.Plain(limits.MeanRange), Display.Plain(limits.Upper - limits.Mean), Display.Plain(limits.Lower), Display.Plain(limits.Upper)),
            English.ExampleVerdict(Display.Plain(Results[^1])),
        ];
    }

    private static string List(IEnumerable<decimal> numbers) => English.List([.. numbers.Select(Display.Plain)]);
}
