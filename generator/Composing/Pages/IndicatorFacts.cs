using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>The facts about an indicator, in the order in which its page shows them.</summary>
internal static class IndicatorFacts
{
    public static IReadOnlyList<Fact> Of(Indicator indicator, Framework framework, Address address)
    {
        Fact?[] facts =
        [
            Text("Definition", indicator.Definition),
            Text("Why it matters", indicator.Matters),
            new Fact("Serves", "", [.. indicator.Serves.Select(p => Composition.LinkTo(p, address))]),
            Text("Commitment", indicator.Commitment?.Title),
            Text("Kind", $"{indicator.Kind.Title}. {indicator.Kind.Meaning}"),
            Text("Unit", Counted(indicator)),
            Text("Which way is better", Sentences.Polarity(indicator.Polarity)),
            Text("How often", indicator.Arrears == 0 ? Display.Frequency(indicator.Frequency) : $"{Display.Frequency(indicator.Frequency)}, {Display.Count(indicator.Arrears)} {(indicator.Arrears == 1 ? "quarter" : "quarters")} in arrears"),
            indicator.IsRated ? Text("How it is rated", Rule(indicator, framework)) : null,
            indicator.NoChangeWithin == 0 ? null : Text("Too small to count as change", $"{Display.Exact(indicator.NoChangeWithin, indicator)} or less"),
            indicator.Breaks.Count == 0 ? null : Text("Breaks in the series", string.Join(' ', indicator.Breaks.Select(b => $"{Display.Period(b.From)}: {Sentences.Stop(b.Reason)}"))),
            Text("Who answers for it", indicator.Owner.Title),
            Text("Service", indicator.Service.Title),
            Text("Scrutinised by", indicator.Panel?.Title),
            Text("Where the data come from", indicator.DataSource),
            Text("Comparability", indicator.Comparability),
        ];
        return [.. facts.OfType<Fact>()];
    }

    private static string Rule(Indicator indicator, Framework framework) => indicator.OwnRule is { } own
        ? $"By a rule of its own. {RuleWords.Whole(own.Rule)} {Sentences.Stop(own.Reason)}"
        : $"By the standard rule. {RuleWords.Whole(framework.Rating.Standard)}";

    private static string Counted(Indicator indicator) => indicator.Covers switch
    {
        Coverage.Period => indicator.Unit.Name,
        Coverage.YearToDate => $"{indicator.Unit.Name}, counted from 1 April",
        Coverage.TwelveMonths => $"{indicator.Unit.Name}, over the twelve months to the end of the period",
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Covers, "a coverage without words"),
    };

    private static Fact? Text(string name, string? text) => text is null ? null : new(name, text, []);
}
