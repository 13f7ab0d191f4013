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
            Title = "How we judge performance",
            HeadTitle = site.HeadTitle("How we judge performance"),
            Description = $"How {site.Framework.Council.Name} rates its performance, with worked examples.",
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Source = scheme.Source is { } source ? SourceLines.Of(source) : null,
            Levels = [.. scheme.Levels.Select(l => new StatusCount(Display.Status(l), "", l.Meaning))],
            WithoutRating = WithoutRating(site.Content.Indicators),
            Rules = [.. InUse(site).Select(rule => Section(rule, site, address))],
            Principles = Principles(),
            Kinds = [.. site.Framework.Kinds.Select(k => new Fact(k.Title, $"{Sentences.Stop(k.Meaning)} ({(k.Rated ? "rated" : "not rated")})", []))],
            UsualVariation = VariationExplained.Of(site.Content.Indicators.Where(i => i.TellsUsualVariation), address),
            Glossary = new(English.GlossaryLink, Address.Glossary.From(address)),
            ExceptionRule = ExceptionRule(scheme),
        };
    }

    public static string ExceptionRule(RatingScheme scheme)
    {
        const string parts = "It says what contributed to the result, what is being done, from when that is expected to work, and whether it will be enough.";
        var words = Words(l => l.NeedsExceptionReport);
        var forecasts = Words(l => l.ForecastNeedsExceptionReport);
        var context = Words(l => l.ExpectsContext);
        var report = (words, forecasts) switch
        {
            ("", "") => "No status needs an exception report.",
            (_, "") => $"Every indicator that is {words} must have an exception report. {parts}",
            ("", _) => $"Every indicator that is forecast to be {forecasts} must have an exception report. {parts}",
            _ => $"Every indicator that is {words}, or is forecast to be {forecasts}, must have an exception report. {parts}",
        };
        return context.Length == 0 ? report : $"{report} For every indicator that is {context} the service is asked to explain the result.";

        string Words(Func<Level, bool> needed) => string.Join(" or ", scheme.Levels.Where(needed).Select(l => l.Word));
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
            isStandard ? StandardTitle(rule, standards) : $"Another rule: {rule.Id.Replace('-', ' ')}",
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
            (null, null) => "The standard rule",
            ({ } from, null) => $"The standard rule from {Display.Date(from.Period.Start)}",
            (null, { } next) => $"The standard rule until {Display.Date(next.Previous.Period.End)}",
            ({ } from, { } next) => $"The standard rule from {Display.Date(from.Period.Start)} to {Display.Date(next.Previous.Period.End)}",
        };
    }

    private static string[] Principles() =>
    [
        "The statuses are tried in order, best first, and the first that applies is given.",
        "Where the target is a range, the distance is measured from its nearer end.",
        "A share of a target is a share of its size. Where the target is zero, a share of it is zero too.",
        "Each value is judged exactly as it was recorded, before it is rounded. If rounding would put it on another side of its target, or at another status, more decimal places are shown.",
    ];

    /// <summary>Forecasts and comparisons only where an indicator is judged by one.</summary>
    private static Fact[] WithoutRating(IReadOnlyList<Indicator> indicators) =>
    [
        new(Display.Absence(Absence.NotDue), "The indicator is not reported in this quarter, for example because it is yearly.", []),
        new(Display.Absence(Absence.Late), "A value was due and has not arrived. The reason and the expected date are shown.", []),
        new(Display.Absence(Absence.NotAvailable), "There will be no value for this period. The reason is shown.", []),
        new(Display.Absence(Absence.NotApplicable), "The indicator has no meaning in this period. The reason is shown.", []),
        new(Display.Absence(Absence.Suppressed), "The number is so small that it could tell something about a person.", []),
        new(Display.Absence(Absence.AlsoSuppressed), "The number is withheld so that another number cannot be worked out.", []),
        .. indicators.Any(i => i.JudgedOn == JudgedOn.Forecast) ? [new Fact("No forecast", "The forecast is what is rated, and there was none.", [])] : Array.Empty<Fact>(),
        .. indicators.Any(i => i.Targets.Any(t => t is RelativeTarget)) ? [new Fact("Nothing to compare with", "The target is better than a year before, and that value is not known.", [])] : Array.Empty<Fact>(),
        new("Not rated", "The indicator shows the setting in which the council works, or has no direction that is better.", []),
    ];
}
