using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.Indicators;

/// <summary>The facts about an indicator, in the order in which its page shows them.</summary>
internal static class IndicatorFacts
{
    public static IReadOnlyList<Fact> Of(Position position, Composition site, Address address)
    {
        var framework = site.Published.Framework;
        var indicator = position.Indicator;
        Fact?[] facts =
        [
            Text(site.Words.Indicators.Definition, indicator.Definition),
            EarlierDefinitions(indicator, site.Words),
            Text(site.Words.Indicators.WhyItMatters, indicator.Matters),
            new Fact(site.Words.Plan.Serves, "", [.. indicator.Serves.Select(p => Links.To(p, address, site.Words))]),
            indicator.Commitment is { } commitment ? new Fact(site.Called.Commitment, "", [Links.To(commitment, address)]) : null,
            Text(site.Words.Indicators.Kind, site.Words.Sentences.TitleAndKind(indicator.Kind)),
            Text(site.Words.Indicators.Unit, Counted(indicator, site.Words)),
            Text(site.Words.Indicators.WhichWayIsBetter, site.Words.Sentences.Polarity(indicator.Polarity)),
            Text(
                site.Words.Indicators.HowOften,
                indicator.Arrears == 0
                    ? site.Words.Display.Frequency(indicator.Frequency)
                    : site.Words.Indicators.InArrears(site.Words.Display.Frequency(indicator.Frequency), indicator.Arrears)
            ),
            Text(
                indicator.IsReportedByMonth ? site.Words.Indicators.HowMonthsAreCombined : site.Words.Indicators.HowPartsAreCombined,
                Combined(indicator, site.Words)
            ),
            indicator.JudgedOn == JudgedOn.Forecast ? Text(site.Words.Indicators.WhatIsRated, site.Words.Indicators.ForecastIsRated) : null,
            indicator.IsRated ? Text(site.Words.Indicators.HowItIsRated, Rule(indicator, framework, position.Quarter, site.Words)) : null,
            position.Latest?.Target is SingleTarget { Intervention: not null } target
                ? Text(site.Words.Frame.Target, site.Words.Display.TargetCell(target, indicator))
                : null,
            indicator.NoChangeWithin == 0
                ? null
                : Text(
                    site.Words.Indicators.TooSmallToCount,
                    site.Words.Indicators.OrLess(site.Words.Display.Exact(indicator.NoChangeWithin, indicator))
                ),
            indicator.Breaks.Count == 0
                ? null
                : Text(
                    site.Words.Indicators.BreaksInSeries,
                    site.Words.Sentences.Together([
                        .. indicator.Breaks.Select(b =>
                            site.Words.Formats.Labelled(site.Words.Display.Period(b.From), site.Words.Grammar.Sentence(b.Reason))
                        ),
                    ])
                ),
            Text(site.Words.Judging.UsualVariation, site.Words.Variation.Limits(position)),
            indicator.Profiled is { } profiled ? Text(site.Words.Indicators.WhyTargetsDiffer, site.Words.Grammar.Sentence(profiled)) : null,
            Changes(indicator, site.Words) is { Length: > 0 } changes
                ? Text(site.Words.Indicators.TargetsChanged, site.Words.Sentences.Together(changes))
                : null,
            Text(site.Words.Plan.WhoAnswersForIt, indicator.Owner.Title),
            Text(site.Words.Plan.WhoIsToldOfReports, indicator.Escalation?.Title),
            .. site
                .Groupings.Of(indicator)
                .GroupBy(g => g.Grouping, g => g.Group)
                .Select(g => new Fact(
                    g.Key.Title,
                    "",
                    [.. g.Select(group => new Link(group.Title, Address.Group(g.Key.Id, group.Id).From(address)))]
                )),
            Text(site.Words.Indicators.WhereDataComeFrom, indicator.DataSource),
            Text(site.Words.Indicators.Comparability, indicator.Comparability),
        ];
        return [.. facts.OfType<Fact>()];
    }

    /// <summary>The rule in force in the quarter; one of its own that judged other quarters is named too.</summary>
    private static string Rule(Indicator indicator, Framework framework, Quarter quarter, Words words) =>
        indicator.OwnRule switch
        {
            { } own when own.Judges(quarter) => words.Indicators.RatedByOwnRule(words.Rules.Whole(own.Rule), words.Rules.OwnReason(own)),
            { } own => words.Indicators.RatedByStandardRuleAndAnother(
                words.Rules.Whole(framework.Rating.StandardIn(quarter)),
                words.Rules.OwnReason(own)
            ),
            null => words.Indicators.RatedByStandardRule(words.Rules.Whole(framework.Rating.StandardIn(quarter))),
        };

    private static Fact? EarlierDefinitions(Indicator indicator, Words words) =>
        indicator.EarlierDefinitions.Count == 0
            ? null
            : Text(
                words.Indicators.EarlierDefinitions,
                words.Sentences.Together([
                    .. indicator.EarlierDefinitions.Select(d =>
                        words.Indicators.Until(words.Display.Date(d.Until.Period.End), words.Grammar.Sentence(d.Definition))
                    ),
                ])
            );

    private static string? Combined(Indicator indicator, Words words) =>
        indicator.Combine switch
        {
            null => null,
            Combining.Sum => words.Indicators.PartsAreAdded,
            Combining.Mean => words.Indicators.MeanOfParts,
            Combining.Latest => words.Indicators.LastOfParts,
            Combining.Pooled => words.Indicators.PooledParts,
            _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Combine, "a way of combining without words"),
        };

    private static string[] Changes(Indicator indicator, Words words) =>
        [
            .. indicator
                .Targets.Where(t => t.Changed is not null)
                .Select(t => words.Formats.Labelled(words.Display.Period(t.Period), words.Sentences.Changed(t.Changed!, t, indicator))),
        ];

    private static string Counted(Indicator indicator, Words words) =>
        indicator.Covers switch
        {
            Coverage.Period => indicator.Unit.Name,
            Coverage.YearToDate => words.Indicators.CountedFromApril(indicator.Unit.Name),
            Coverage.TwelveMonths => words.Indicators.OverTwelveMonths(indicator.Unit.Name),
            _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Covers, "a coverage without words"),
        };

    private static Fact? Text(string name, string? text) => text is null ? null : new(name, text, []);
}
