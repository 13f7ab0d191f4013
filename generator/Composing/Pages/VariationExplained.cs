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
        return usedBy.Length == 0 ? null : new(Principles(), Signs(), Example(), usedBy);
    }

    private static string[] Principles() =>
    [
        "Most results go up and down a little, without a cause that anybody could find.",
        "We work out between which limits they usually lie, as software for NHS England's programme Making Data Count does.",
        "The limits lie 2.66 times the mean change from one result to the next, on either side of the mean of the results.",
        "A change of 3.267 times the mean change or more is left out, and the mean is worked out again.",
        "Limits are not cut off where no result can lie, such as below zero.",
        $"It takes {Display.Count(UsualVariation.EnoughChanges)} changes, which means at least {Display.Count(UsualVariation.EnoughChanges + 1)} results. Before that we say nothing.",
        "The limits start anew where a break in the series, or another reason that is stated, makes earlier results a poor guide.",
    ];

    private static string[] Signs() =>
    [
        "A result above the upper limit or below the lower limit.",
        $"{Display.Count(UsualVariation.LongRun)} or more results in a row that are all above the mean, or all below it.",
        $"{Display.Count(UsualVariation.LongRun)} or more results in a row that rise from each to the next, or fall.",
        "2 of 3 results in a row, the latest among them, in the outer third of the way to the same limit. The third is on the same side of the mean.",
    ];

    private static string[] Example()
    {
        decimal[] changes = [.. Results.Zip(Results.Skip(1), (from, to) => Math.Abs(to - from))];
        var limits = new ProcessLimits(Results, changes);
        return
        [
            $"{Display.Count(Results.Length)} results are {List(Results)}. Their mean is {Display.Plain(limits.Mean)}.",
            $"The changes from one to the next are {List(changes)}. Their mean is {Display.Plain(limits.MeanRange)}, and none is large enough to leave out.",
            $"2.66 times {Display.Plain(limits.MeanRange)} is {Display.Plain(limits.Upper - limits.Mean)}. The limits are {Display.Plain(limits.Lower)} and {Display.Plain(limits.Upper)}.",
            $"The latest result, {Display.Plain(Results[^1])}, lies between them, and no other sign applies. It is within usual variation.",
        ];
    }

    private static string List(IEnumerable<decimal> numbers) => Display.List([.. numbers.Select(Display.Plain)]);
}
