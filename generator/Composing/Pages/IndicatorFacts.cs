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
            Text(English.Definition, indicator.Definition),
            EarlierDefinitions(indicator),
            Text(English.WhyItMatters, indicator.Matters),
            new Fact(English.Serves, "", [.. indicator.Serves.Select(p => Composition.LinkTo(p, address))]),
            indicator.Commitment is { } commitment ? new Fact(framework.Plan.Commitment, "", [Composition.LinkTo(commitment, address)]) : null,
            Text(English.Kind, $"{indicator.Kind.Title}. {Sentences.Kind(indicator.Kind)}"),
            Text(English.Unit, Counted(indicator)),
            Text(English.WhichWayIsBetter, Sentences.Polarity(indicator.Polarity)),
            Text(English.HowOften, indicator.Arrears == 0 ? Display.Frequency(indicator.Frequency) : English.InArrears(Display.Frequency(indicator.Frequency), indicator.Arrears)),
            Text(indicator.IsReportedByMonth ? English.HowMonthsAreCombined : English.HowPartsAreCombined, Combined(indicator)),
            indicator.JudgedOn == JudgedOn.Forecast ? Text(English.WhatIsRated, English.ForecastIsRated) : null,
            indicator.IsRated ? Text(English.HowItIsRated, Rule(indicator, framework, position.Quarter)) : null,
            position.Latest?.Target is SingleTarget { Intervention: not null } target ? Text(English.Target, Display.TargetCell(target, indicator)) : null,
            indicator.NoChangeWithin == 0 ? null : Text(English.TooSmallToCount, English.OrLess(Display.Exact(indicator.NoChangeWithin, indicator))),
            indicator.Breaks.Count == 0 ? null : Text(English.BreaksInSeries, string.Join(' ', indicator.Breaks.Select(b => $"{Display.Period(b.From)}: {Sentences.Stop(b.Reason)}"))),
            Text(English.UsualVariation, VariationWords.Limits(position)),
            indicator.Profiled is { } profiled ? Text(English.WhyTargetsDiffer, Sentences.Stop(profiled)) : null,
            Changes(indicator) is { Length: > 0 } changes ? Text(English.TargetsChanged, string.Join(' ', changes)) : null,
            Text(English.WhoAnswersForIt, indicator.Owner.Title),
            Text(English.WhoIsToldOfReports, indicator.Escalation?.Title),
            .. site.Groupings.Of(indicator).GroupBy(g => g.Grouping, g => g.Group).Select(g => new Fact(
                g.Key.Title, "", [.. g.Select(group => new Link(group.Title, Address.Group(g.Key.Id, group.Id).From(address)))])),
            Text(English.WhereDataComeFrom, indicator.DataSource),
            Text(English.Comparability, indicator.Comparability),
        ];
        return [.. facts.OfType<Fact>()];
    }

    /// <summary>The rule in force in the quarter; one of its own that judged other quarters is named too.</summary>
    private static string Rule(Indicator indicator, Framework framework, Quarter quarter) => indicator.OwnRule switch
    {
        { } own when own.Judges(quarter) => English.RatedByOwnRule(RuleWords.Whole(own.Rule), RuleWords.OwnReason(own)),
        { } own => English.RatedByStandardRuleAndAnother(RuleWords.Whole(framework.Rating.StandardIn(quarter)), RuleWords.OwnReason(own)),
        null => English.RatedByStandardRule(RuleWords.Whole(framework.Rating.StandardIn(quarter))),
    };

    private static Fact? EarlierDefinitions(Indicator indicator) => indicator.EarlierDefinitions.Count == 0
        ? null
        : Text(English.EarlierDefinitions, string.Join(' ', indicator.EarlierDefinitions.Select(d => English.Until(Display.Date(d.Until.Period.End), Sentences.Stop(d.Definition)))));

    private static string? Combined(Indicator indicator) => indicator.Combine switch
    {
        null => null,
        Combining.Sum => English.PartsAreAdded,
        Combining.Mean => English.MeanOfParts,
        Combining.Latest => English.LastOfParts,
        Combining.Pooled => English.PooledParts,
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Combine, "a way of combining without words"),
    };

    private static string[] Changes(Indicator indicator) =>
        [.. indicator.Targets.Where(t => t.Changed is not null).Select(t => $"{Display.Period(t.Period)}: {English.InSentence(Sentences.Changed(t.Changed!, t, indicator))}")];

    private static string Counted(Indicator indicator) => indicator.Covers switch
    {
        Coverage.Period => indicator.Unit.Name,
        Coverage.YearToDate => English.CountedFromApril(indicator.Unit.Name),
        Coverage.TwelveMonths => English.OverTwelveMonths(indicator.Unit.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Covers, "a coverage without words"),
    };

    private static Fact? Text(string name, string? text) => text is null ? null : new(name, text, []);
}
