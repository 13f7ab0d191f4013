using System.Globalization;
using PmfSite.Approving;
using PmfSite.Composing.Pages;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>Words one fact of an edition: what it is called, and what it says.</summary>
internal static class FactWords
{
    public static string Title(FactKind kind, Composition site) => kind switch
    {
        FactKind.Value => English.Result,
        FactKind.Numerator => English.Numerator,
        FactKind.Denominator => English.Denominator,
        FactKind.Forecast => English.Forecast,
        FactKind.Quality => English.HowSettled,
        FactKind.ResultOrigin => English.WhereItComesFrom,
        FactKind.Verifier => English.Verifier,
        FactKind.Verification => English.Verification,
        FactKind.NoValue => English.WhyNoValue,
        FactKind.Reason => English.ReasonForNoValue,
        FactKind.Expected => English.WhenExpected,
        FactKind.Note => English.Remarks,
        FactKind.Target => English.Target,
        FactKind.Status => English.Status,
        FactKind.ForecastStatus => English.ForecastStatus,
        FactKind.Narrative => English.WhatTheServiceSays,
        FactKind.Story => English.Story,
        FactKind.Definition => English.Definition,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a fact that no correction changes"),
    };

    /// <summary>What it said or says.</summary>
    /// <param name="isIllustrative">Whether the figure was made up.</param>
    public static FactSide Side(EditionDifference change, FactValue value, bool isIllustrative, Composition site) => (change.Fact.Kind, value) switch
    {
        (FactKind.Value or FactKind.Forecast, NumberValue { Number: var number }) => Figure(number, Indicator(change, site), isIllustrative, site),
        (_, NumberValue { Number: var number }) => new(Display.Plain(number)),
        (_, WordValue<Quality> { Value: var quality }) => new(Display.Quality(quality)),
        (_, WordValue<Absence> { Value: var absence }) => new(Display.Absence(absence)),
        (_, OriginValue origin) => new(Origin(origin, site)),
        (_, TargetValue { Target: var target }) => new(Target(target, site)),
        (FactKind.Status or FactKind.ForecastStatus, TextValue { Text: var word }) => Status(word, site),
        (_, ProseValue { Text: var text, Prose: var prose }) => new(text, Told: prose is null ? null : new Markup(prose.Html)),
        _ => new(FactTexts.Of(value)),
    };

    /// <summary>The indicator whose fact it is.</summary>
    public static Indicator Indicator(EditionDifference change, Composition site) => site.Content.Indicators.First(i => i.Id == change.Id);

    private static FactSide Figure(decimal number, Indicator indicator, bool isIllustrative, Composition site)
    {
        var figure = CorrectionWords.Exact(number, indicator);
        return new(isIllustrative ? English.IllustrativeValue(figure) : figure);
    }

    private static FactSide Status(string word, Composition site) =>
        new(word, site.Framework.Rating.Levels.FirstOrDefault(l => l.Word == word) is { } level ? Display.Status(level) : Display.NoStatus(word));

    private static string Origin(OriginValue origin, Composition site) => origin switch
    {
        { IsIllustrative: true } => English.Illustrative,
        { SourceId: { } id } => Publication(id, site)?.Title ?? id,
        _ => English.Own,
    };

    private static Source? Publication(string id, Composition site) =>
        site.Content.Quarters.SelectMany(q => q.Outturns).Select(o => o.PublishedIn).FirstOrDefault(s => s?.Id == id);

    /// <summary>What the target asks for, exactly.</summary>
    private static string Target(Target target, Composition site)
    {
        var asked = target switch
        {
            SingleTarget { Intervention: { } intervention } single => English.RecordedIntervention(Exact(single.Value), Exact(intervention)),
            SingleTarget single => Exact(single.Value),
            BandTarget band => English.RecordedBand(Exact(band.From), Exact(band.To)),
            RelativeTarget relative => English.RecordedRelative(Exact(relative.Share)),
            UnsetTarget unset => English.RecordedUnset(Keywords.Of(unset.Why), unset.Reason),
            _ => throw new ArgumentOutOfRangeException(nameof(target), target, "a target without a form"),
        };
        return target.Illustrative ? English.RecordedIllustrative(asked) : asked;
    }

    private static string Exact(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
