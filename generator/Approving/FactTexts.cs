using System.Globalization;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>The values of facts as an edition writes them: the only place where a value becomes text or is read from it.</summary>
internal static class FactTexts
{
    private const string Illustrative = "illustrative";
    private const string Council = "council";
    private const string BetweenIds = ", ";

    /// <summary>As the edition writes it.</summary>
    public static string Of(FactValue value) =>
        value switch
        {
            TextValue { Text: var text } => text,
            ProseValue { Text: var text } => text,
            NumberValue { Number: var number } => number.ToString(CultureInfo.InvariantCulture),
            DayValue { Day: var day } => day.ToString("O", CultureInfo.InvariantCulture),
            PeriodValue { Period: var period } => period.Id,
            WordValue { Word: var word } => word,
            IdsValue { Ids: var ids } => string.Join(BetweenIds, ids),
            OriginValue { IsIllustrative: true } => Illustrative,
            OriginValue { SourceId: var source } => source ?? Council,
            TargetValue { Target: var target } => TargetTexts.Of(target),
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a value without a form"),
        };

    /// <summary>The value of a fact that was read. It is always written as the same text again: what has not the form of its kind stays a
    /// text.</summary>
    public static FactValue Read(FactName name, string text) => Typed(name, text) is { } value && Of(value) == text ? value : new TextValue(text);

    private static FactValue? Typed(FactName name, string text) =>
        name.Kind switch
        {
            FactKind.Value or FactKind.Numerator or FactKind.Denominator or FactKind.Forecast or FactKind.Decimals => Number(text),
            FactKind.Date or FactKind.Verification or FactKind.Planned or FactKind.Done or FactKind.NowDue => Day(text),
            FactKind.Expected or FactKind.ActionTakesEffect or FactKind.Recovers => PeriodIds.Read(text) is { } period
                ? new PeriodValue(period)
                : null,
            FactKind.Origin or FactKind.ResultOrigin or FactKind.ReportOrigin => Origin(text),
            FactKind.Serves => new IdsValue(text.Length == 0 ? [] : text.Split(BetweenIds)),
            FactKind.Narrative or FactKind.Story => new ProseValue(text, null),
            FactKind.Target when name.Period is { } period => TargetTexts.Read(text, period) is { } target ? new TargetValue(target, period) : null,
            FactKind.Decision => Word<Decision>(text),
            FactKind.Tone => Word<Tone>(text),
            FactKind.Shape => Word<Shape>(text),
            FactKind.Part => Word<PlanPart>(text),
            FactKind.Polarity => Word<Polarity>(text),
            FactKind.Frequency => Word<Frequency>(text),
            FactKind.Covers => Word<Coverage>(text),
            FactKind.Combine => Word<Combining>(text),
            FactKind.JudgedOn => Word<JudgedOn>(text),
            FactKind.Quality => Word<Quality>(text),
            FactKind.NoValue => Word<Absence>(text),
            FactKind.Enough => Word<Enough>(text),
            FactKind.State => Word<MilestoneState>(text),
            _ => null,
        };

    private static NumberValue? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new(number)
            : null;

    private static DayValue? Day(string text) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new(day) : null;

    private static OriginValue Origin(string text) =>
        text switch
        {
            Illustrative => OriginValue.Illustrative,
            Council => OriginValue.Council,
            _ => OriginValue.PublishedIn(text),
        };

    private static WordValue<T>? Word<T>(string text)
        where T : struct, Enum => Keywords.Find<T>(text) is { } word ? new(word) : null;
}
