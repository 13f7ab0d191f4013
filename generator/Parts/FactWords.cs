using System.Globalization;
using PmfSite.Approving;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Words one fact of an edition: what it is called, and what it says.</summary>
internal static class FactWords
{
    public static string Title(FactKind kind, Composition site) =>
        kind switch
        {
            FactKind.Value => site.Words.Charts.Result,
            FactKind.Numerator => site.Words.Corrections.Numerator,
            FactKind.Denominator => site.Words.Corrections.Denominator,
            FactKind.Forecast => site.Words.Exceptions.Forecast,
            FactKind.Quality => site.Words.Corrections.HowSettled,
            FactKind.ResultOrigin => site.Words.Corrections.WhereItComesFrom,
            FactKind.Verifier => site.Words.Corrections.Verifier,
            FactKind.Verification => site.Words.Corrections.Verification,
            FactKind.NoValue => site.Words.Corrections.WhyNoValue,
            FactKind.Reason => site.Words.Corrections.ReasonForNoValue,
            FactKind.Expected => site.Words.Corrections.WhenExpected,
            FactKind.Note => site.Words.Corrections.Remarks,
            FactKind.Target => site.Words.Frame.Target,
            FactKind.Status => site.Words.Frame.Status,
            FactKind.ForecastStatus => site.Words.Corrections.ForecastStatus,
            FactKind.Narrative => site.Words.Indicators.WhatTheServiceSays,
            FactKind.Story => site.Words.Corrections.Story,
            FactKind.Definition => site.Words.Indicators.Definition,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a fact that no correction changes"),
        };

    /// <summary>What it said or says.</summary>
    /// <param name="isIllustrative">Whether the figure was made up.</param>
    public static FactSide Side(EditionDifference change, FactValue value, bool isIllustrative, Composition site) =>
        (change.Fact.Kind, value) switch
        {
            (FactKind.Value or FactKind.Forecast, NumberValue { Number: var number }) => Figure(
                number,
                Indicator(change, site),
                isIllustrative,
                site
            ),
            (_, NumberValue { Number: var number }) => new(site.Words.Display.Plain(number)),
            (_, WordValue<Quality> { Value: var quality }) => new(site.Words.Display.Quality(quality)),
            (_, WordValue<Absence> { Value: var absence }) => new(site.Words.Display.Absence(absence)),
            (_, OriginValue origin) => new(Origin(origin, site)),
            (_, TargetValue { Target: var target }) => new(Target(target, site)),
            (FactKind.Status or FactKind.ForecastStatus, TextValue { Text: var word }) => Status(word, site),
            (_, ProseValue { Text: var text, Prose: var prose }) => new(text, Told: prose is null ? null : new Markup(prose.Html)),
            _ => new(FactTexts.Of(value)),
        };

    /// <summary>The indicator whose fact it is.</summary>
    public static Indicator Indicator(EditionDifference change, Composition site) => site.Published.Content.Indicators.First(i => i.Id == change.Id);

    private static FactSide Figure(decimal number, Indicator indicator, bool isIllustrative, Composition site)
    {
        var figure = CorrectionSentences.Exact(number, indicator, site.Words);
        return new(isIllustrative ? site.Words.Corrections.IllustrativeValue(figure) : figure);
    }

    private static FactSide Status(string word, Composition site) =>
        new(
            word,
            site.Published.Framework.Rating.Levels.FirstOrDefault(l => l.Word == word) is { } level ? Display.Status(level) : Display.NoStatus(word)
        );

    private static string Origin(OriginValue origin, Composition site) =>
        origin switch
        {
            { IsIllustrative: true } => site.Words.Figures.Illustrative,
            { SourceId: { } id } => Publication(id, site)?.Title ?? id,
            _ => site.Words.Figures.Own,
        };

    private static Source? Publication(string id, Composition site) =>
        site.Published.Content.Quarters.SelectMany(q => q.Outturns).Select(o => o.PublishedIn).FirstOrDefault(s => s?.Id == id);

    /// <summary>What the target asks for, exactly.</summary>
    public static string Target(Target target, Composition site)
    {
        var asked = target switch
        {
            SingleTarget { Intervention: { } intervention } single => site.Words.Corrections.RecordedIntervention(
                Exact(single.Value),
                Exact(intervention)
            ),
            SingleTarget single => Exact(single.Value),
            BandTarget band => site.Words.Corrections.RecordedBand(Exact(band.From), Exact(band.To)),
            RelativeTarget relative => site.Words.Corrections.RecordedRelative(Exact(relative.Share)),
            UnsetTarget unset => site.Words.Corrections.RecordedUnset(Keywords.Of(unset.Why), unset.Reason),
            _ => throw new ArgumentOutOfRangeException(nameof(target), target, "a target without a form"),
        };
        return target.Illustrative ? site.Words.Corrections.RecordedIllustrative(asked) : asked;
    }

    private static string Exact(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
