using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>The facts about an indicator, in the order in which its page shows them.</summary>
internal static class IndicatorFacts
{
    public static IReadOnlyList<Fact> Of(Position position, Composition site, Address address)
    {
        var framework = site.Framework;
        var indicator = position.Indicator;
        Fact?[] facts =
        [
            Text("Definition", indicator.Definition),
            EarlierDefinitions(indicator),
            Text("Why it matters", indicator.Matters),
            new Fact("Serves", "", [.. indicator.Serves.Select(p => Composition.LinkTo(p, address))]),
            indicator.Commitment is { } commitment ? new Fact(framework.Plan.Commitment, "", [Composition.LinkTo(commitment, address)]) : null,
            Text("Kind", $"{indicator.Kind.Title}. {indicator.Kind.Meaning}"),
            Text("Unit", Counted(indicator)),
            Text("Which way is better", Sentences.Polarity(indicator.Polarity)),
            Text("How often", indicator.Arrears == 0 ? Display.Frequency(indicator.Frequency) : $"{Display.Frequency(indicator.Frequency)}, {Display.Count(indicator.Arrears)} {(indicator.Arrears == 1 ? "quarter" : "quarters")} in arrears"),
            Text(indicator.IsReportedByMonth ? "How months make a quarter, and quarters a year" : "How a year is made from its parts", Combined(indicator)),
            indicator.JudgedOn == JudgedOn.Forecast ? Text("What is rated", "The forecast for the end of the financial year.") : null,
            indicator.IsRated ? Text("How it is rated", Rule(indicator, framework, position.Quarter)) : null,
            indicator.NoChangeWithin == 0 ? null : Text("Too small to count as change", $"{Display.Exact(indicator.NoChangeWithin, indicator)} or less"),
            indicator.Breaks.Count == 0 ? null : Text("Breaks in the series", string.Join(' ', indicator.Breaks.Select(b => $"{Display.Period(b.From)}: {Sentences.Stop(b.Reason)}"))),
            Text("Usual variation", VariationWords.Limits(position)),
            indicator.Profiled is { } profiled ? Text("Why its targets differ within a year", Sentences.Stop(profiled)) : null,
            Changes(indicator) is { Length: > 0 } changes ? Text("Targets changed within a year", string.Join(' ', changes)) : null,
            Text("Who answers for it", indicator.Owner.Title),
            .. site.GroupsOf(indicator).GroupBy(g => g.Grouping, g => g.Group).Select(g => new Fact(
                g.Key.Title, "", [.. g.Select(group => new Link(group.Title, Address.Group(g.Key.Id, group.Id).From(address)))])),
            Text("Where the data come from", indicator.DataSource),
            Text("Comparability", indicator.Comparability),
        ];
        return [.. facts.OfType<Fact>()];
    }

    /// <summary>The rule in force in the quarter; one of its own that judged other quarters is named too.</summary>
    private static string Rule(Indicator indicator, Framework framework, Quarter quarter) => indicator.OwnRule switch
    {
        { } own when own.Judges(quarter) => $"By a rule of its own. {RuleWords.Whole(own.Rule)} {RuleWords.OwnReason(own)}",
        { } own => $"By the standard rule. {RuleWords.Whole(framework.Rating.StandardIn(quarter))} By another rule: {RuleWords.OwnReason(own)}",
        null => $"By the standard rule. {RuleWords.Whole(framework.Rating.StandardIn(quarter))}",
    };

    private static Fact? EarlierDefinitions(Indicator indicator) => indicator.EarlierDefinitions.Count == 0
        ? null
        : Text("Earlier definitions", string.Join(' ', indicator.EarlierDefinitions.Select(d => $"Until {Display.Date(d.Until.Period.End)}: {Sentences.Stop(d.Definition)}")));

    private static string? Combined(Indicator indicator) => indicator.Combine switch
    {
        null => null,
        Combining.Sum => "The parts are added up.",
        Combining.Mean => "The mean of the parts, each weighing the same.",
        Combining.Latest => "The last of the parts.",
        Combining.Pooled => "All numerators together over all denominators together.",
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Combine, "a way of combining without words"),
    };

    private static string[] Changes(Indicator indicator) =>
        [.. indicator.Targets.Where(t => t.Changed is not null).Select(t => $"{Display.Period(t.Period)}: {Sentences.LowerFirst(Sentences.Changed(t.Changed!, t, indicator))}")];

    private static string Counted(Indicator indicator) => indicator.Covers switch
    {
        Coverage.Period => indicator.Unit.Name,
        Coverage.YearToDate => $"{indicator.Unit.Name}, counted from 1 April",
        Coverage.TwelveMonths => $"{indicator.Unit.Name}, over the twelve months to the end of the period",
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Covers, "a coverage without words"),
    };

    private static Fact? Text(string name, string? text) => text is null ? null : new(name, text, []);
}
