using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Puts indicators into tables, in the order of the content.</summary>
internal static class Tables
{
    /// <param name="hasSparklines">Not where the page draws the same results elsewhere.</param>
    public static IndicatorTable Indicators(
        string caption,
        IEnumerable<Position> positions,
        Address from,
        Composition site,
        bool hasSparklines = true
    )
    {
        var rows = positions.ToArray();
        return new(
            caption,
            [.. rows.Select(p => Row(p, from, site.Words, hasSparklines ? Sparklines.Of(p, site.Mark, site.Words) : null))],
            Array.Exists(rows, p => p.Indicator.IsRated),
            site.Published.LeadsWithDirection
        )
        {
            TellsBetterDirection =
                Array.TrueForAll(rows, p => !p.Indicator.IsRated) && Array.Exists(rows, p => p.Indicator.Polarity != Polarity.None),
        };
    }

    /// <summary>Where the forecast is what is rated, it stands beside the value.</summary>
    private static string Value(HistoryPoint point, Indicator indicator, Words words) =>
        point.IsJudgedOnForecast && words.Display.Forecast(point, indicator) is { Length: > 0 } forecast
            ? words.Frame.WithForecast(words.Display.Value(point, indicator), forecast)
            : words.Display.Value(point, indicator);

    public static IndicatorRow Row(Position position, Address from, Words words, Markup? sparkline = null)
    {
        // A period that was due and has no value is shown as such, not papered over by the value before it.
        var shown = position.Reported is { Value: null } missing ? missing : position.Latest;
        return Row(position, shown, words.Display.Status(position), from, sparkline, words);
    }

    /// <summary>The last result with a value, whatever came after it: for what is reported no more.</summary>
    public static IndicatorRow LastResult(Position position, Address from, Words words) =>
        position is { Latest: { } latest, Indicator: var indicator }
            ? Row(
                position,
                latest,
                indicator.IsRated ? words.Display.Status(latest, indicator) : Display.NoStatus(words.Figures.NotRated),
                from,
                null,
                words
            )
            : Row(position, from, words);

    private static IndicatorRow Row(Position position, HistoryPoint? shown, StatusTag status, Address from, Markup? sparkline, Words words)
    {
        var indicator = position.Indicator;
        return new()
        {
            Indicator = Links.To(indicator, from),
            Value = shown is null ? words.Figures.NoValueYet : Value(shown, indicator, words),
            Period = shown is null ? "" : words.Display.Period(shown.Period, indicator),
            Target = words.Display.TargetCell(shown?.Target, indicator),
            Status = status,
            Travel = shown?.Value is null ? "" : words.Sentences.TravelInBrief(position),
            Sparkline = sparkline,
            Figure = shown is null ? "" : words.Display.Figure(shown),
        };
    }
}
