using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Writes the council's rule from its configuration; the rule itself works the examples.</summary>
internal static class HowWeJudgeComposer
{
    public static HowWeJudgePage Compose(Composition site)
    {
        var address = Address.HowWeJudge;
        var scheme = site.Framework.Rating;
        return new()
        {
            Path = address.Path,
            Title = English.HowWeJudgePerformance,
            HeadTitle = site.HeadTitle(English.HowWeJudgePerformance),
            Description = English.HowWeJudgeOf(site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Source = scheme.Source is { } source ? SourceLines.Of(source) : null,
            Levels = [.. scheme.Levels.Select(l => new LevelMeaning(Display.Status(l), l.Meaning))],
            WithoutRating = WithoutRating(site.Content.Indicators),
            Rules = [.. InUse(site).Select(rule => Section(rule, site, address))],
            Principles = English.PrinciplesOfRating,
            Kinds = [.. site.Framework.Kinds.Select(k => new Fact(k.Title, k.Rated ? English.KindIsRated(Sentences.Kind(k)) : English.KindIsNotRated(Sentences.Kind(k)), []))],
            UsualVariation = VariationExplained.Of(site.Content.Indicators.Where(i => i.TellsUsualVariation), address),
            Glossary = new(English.GlossaryLink, Address.Glossary.From(address)),
            ExceptionRule = ExceptionRule(scheme),
        };
    }

    public static string ExceptionRule(RatingScheme scheme)
    {
        var results = Named(l => l.NeedsExceptionReport);
        var forecasts = Named(l => l.ForecastNeedsExceptionReport);
        var context = Named(l => l.ExpectsContext);
        var report = (results, forecasts) switch
        {
            ("", "") => English.NoStatusNeedsReport,
            (_, "") => English.ResultNeedsReport(results),
            ("", _) => English.ForecastNeedsReport(forecasts),
            _ => English.ResultOrForecastNeedsReport(results, forecasts),
        };
        return context.Length == 0 ? report : $"{report} {English.ContextIsExpected(context)}";

        string Named(Func<Level, bool> needed) => English.Either([.. scheme.Levels.Where(needed).Select(l => l.Word)]);
    }

    /// <summary>The standard rules, the one in force first, then every other that an indicator of this site uses.</summary>
    private static IEnumerable<RatingRule> InUse(Composition site) =>
        site.Framework.Rating.Standards.Reverse().Select(s => s.Rule)
            .Concat(site.Content.Indicators.Where(i => i.IsRated).Select(i => i.OwnRule?.Rule).OfType<RatingRule>())
            .Distinct();

    private static RuleSection Section(RatingRule rule, Composition site, Address address)
    {
        var standards = site.Framework.Rating.Standards;
        var isStandard = standards.Any(s => s.Rule == rule);
        var judged = site.Content.Indicators.Where(i => i.IsRated && (isStandard || i.OwnRule?.Rule == rule)).ToArray();
        return new(
            isStandard ? StandardTitle(rule, standards) : English.AnotherRule(rule.Id.Replace('-', ' ')),
            rule.Id,
            [.. rule.Steps.Select(RuleWords.Sentence)],
            [.. judged.DistinctBy(i => i.Polarity).OrderBy(i => i.Polarity).Select(i => RuleExamples.Of(rule, i.Polarity, i))],
            [.. judged.Where(i => i.OwnRule?.Rule == rule).Select(i => new RuleUse(Composition.LinkTo(i, address), RuleWords.OwnReason(i.OwnRule!)))]);
    }

    /// <summary>A rule that was the standard one more than once is told of its last time.</summary>
    private static string StandardTitle(RatingRule rule, IReadOnlyList<DatedRule> standards)
    {
        var n = standards.Count - 1;
        while (standards[n].Rule != rule)
            n--;
        return (n > 0 ? standards[n].From : null, n < standards.Count - 1 ? standards[n + 1].From : null) switch
        {
            (null, null) => English.StandardRule,
            ({ } from, null) => English.StandardRuleFrom(Display.Date(from.Period.Start)),
            (null, { } next) => English.StandardRuleUntil(Display.Date(next.Previous.Period.End)),
            ({ } from, { } next) => English.StandardRuleFromTo(Display.Date(from.Period.Start), Display.Date(next.Previous.Period.End)),
        };
    }

    /// <summary>Forecasts and comparisons only where an indicator is judged by one.</summary>
    private static Fact[] WithoutRating(IReadOnlyList<Indicator> indicators) =>
    [
        new(Display.Absence(Absence.NotDue), English.NotDueMeans, []),
        new(Display.Absence(Absence.Late), English.LateMeans, []),
        new(Display.Absence(Absence.NotAvailable), English.NotAvailableMeans, []),
        new(Display.Absence(Absence.NotApplicable), English.NotApplicableMeans, []),
        new(Display.Absence(Absence.Suppressed), English.SuppressedMeans, []),
        new(Display.Absence(Absence.AlsoSuppressed), English.AlsoSuppressedMeans, []),
        new(Display.Absence(Absence.Withheld), English.WithheldMeans, []),
        .. indicators.Any(i => i.JudgedOn == JudgedOn.Forecast) ? [new Fact(English.NoForecast, English.NoForecastMeans, [])] : Array.Empty<Fact>(),
        .. indicators.Any(i => i.Targets.Any(t => t is RelativeTarget)) ? [new Fact(English.NothingToCompareWith, English.NothingToCompareWithMeans, [])] : Array.Empty<Fact>(),
        new(English.NotRated, English.NotRatedMeans, []),
    ];
}
