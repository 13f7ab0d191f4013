using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.HowWeJudge;

/// <summary>Writes the council's rule from its configuration; the rule itself works the examples.</summary>
internal static class HowWeJudgeComposer
{
    public static HowWeJudgePage Compose(Composition site)
    {
        var address = Address.HowWeJudge;
        var scheme = site.Published.Framework.Rating;
        return new()
        {
            Path = address.Path,
            Title = site.Words.Judging.HowWeJudgePerformance,
            HeadTitle = HeadTitles.Of(site.Words.Judging.HowWeJudgePerformance, site),
            Description = site.Words.Judging.HowWeJudgeOf(site.Published.Framework.Council.Name),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            Source = scheme.Source is { } source ? SourceLines.Of(source, site.Words) : null,
            Levels = [.. scheme.Levels.Select(l => new LevelMeaning(Display.Status(l), l.Meaning))],
            WithoutRating = WithoutRating(site.Published.Content.Indicators, site.Words),
            Rules = [.. InUse(site).Select(rule => Section(rule, site, address))],
            Principles = site.Words.Judging.PrinciplesOfRating,
            Kinds =
            [
                .. site.Published.Framework.Kinds.Select(k => new Fact(
                    k.Title,
                    k.Rated
                        ? site.Words.Judging.KindIsRated(site.Words.Sentences.Kind(k))
                        : site.Words.Judging.KindIsNotRated(site.Words.Sentences.Kind(k)),
                    []
                )),
            ],
            UsualVariation = VariationExplained.Of(site.Published.Content.Indicators.Where(i => i.TellsUsualVariation), address, site.Words),
            Glossary = new(site.Words.Pages.GlossaryLink, Address.Glossary.From(address)),
            ExceptionRule = site.Words.Rules.ExceptionRule(scheme),
        };
    }

    /// <summary>The standard rules, the one in force first, then every other that an indicator of this site uses.</summary>
    private static IEnumerable<RatingRule> InUse(Composition site) =>
        site
            .Published.Framework.Rating.Standards.Reverse()
            .Select(s => s.Rule)
            .Concat(site.Published.Content.Indicators.Where(i => i.IsRated).Select(i => i.OwnRule?.Rule).OfType<RatingRule>())
            .Distinct();

    private static RuleSection Section(RatingRule rule, Composition site, Address address)
    {
        var standards = site.Published.Framework.Rating.Standards;
        var isStandard = standards.Any(s => s.Rule == rule);
        var judged = site.Published.Content.Indicators.Where(i => i.IsRated && (isStandard || i.OwnRule?.Rule == rule)).ToArray();
        return new(
            isStandard ? StandardTitle(rule, standards, site.Words) : site.Words.Judging.AnotherRule(rule.Id.Replace('-', ' ')),
            rule.Id,
            [.. rule.Steps.Select(site.Words.Rules.Sentence)],
            [.. judged.DistinctBy(i => i.Polarity).OrderBy(i => i.Polarity).Select(i => RuleExamples.Of(rule, i.Polarity, i, site.Words))],
            [.. judged.Where(i => i.OwnRule?.Rule == rule).Select(i => new RuleUse(Links.To(i, address), site.Words.Rules.OwnReason(i.OwnRule!)))]
        );
    }

    /// <summary>A rule that was the standard one more than once is told of its last time.</summary>
    private static string StandardTitle(RatingRule rule, IReadOnlyList<DatedRule> standards, Words words)
    {
        var n = standards.Count - 1;
        while (standards[n].Rule != rule)
            n--;
        return (n > 0 ? standards[n].From : null, n < standards.Count - 1 ? standards[n + 1].From : null) switch
        {
            (null, null) => words.Judging.StandardRule,
            ({ } from, null) => words.Judging.StandardRuleFrom(words.Display.Date(from.Period.Start)),
            (null, { } next) => words.Judging.StandardRuleUntil(words.Display.Date(next.Previous.Period.End)),
            ({ } from, { } next) => words.Judging.StandardRuleFromTo(
                words.Display.Date(from.Period.Start),
                words.Display.Date(next.Previous.Period.End)
            ),
        };
    }

    /// <summary>Forecasts and comparisons only where an indicator is judged by one.</summary>
    private static Fact[] WithoutRating(IReadOnlyList<Indicator> indicators, Words words) =>
        [
            new(words.Display.Absence(Absence.NotDue), words.Judging.NotDueMeans, []),
            new(words.Display.Absence(Absence.Late), words.Judging.LateMeans, []),
            new(words.Display.Absence(Absence.NotAvailable), words.Judging.NotAvailableMeans, []),
            new(words.Display.Absence(Absence.NotApplicable), words.Judging.NotApplicableMeans, []),
            new(words.Display.Absence(Absence.Suppressed), words.Judging.SuppressedMeans, []),
            new(words.Display.Absence(Absence.AlsoSuppressed), words.Judging.AlsoSuppressedMeans, []),
            new(words.Display.Absence(Absence.Withheld), words.Judging.WithheldMeans, []),
            .. indicators.Any(i => i.JudgedOn == JudgedOn.Forecast)
                ? [new Fact(words.Figures.NoForecast, words.Judging.NoForecastMeans, [])]
                : Array.Empty<Fact>(),
            .. indicators.Any(i => i.Targets.Any(t => t is RelativeTarget))
                ? [new Fact(words.Figures.NothingToCompareWith, words.Judging.NothingToCompareWithMeans, [])]
                : Array.Empty<Fact>(),
            new(words.Figures.NotRated, words.Judging.NotRatedMeans, []),
        ];
}
