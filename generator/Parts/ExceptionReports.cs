using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Puts exception reports into words.</summary>
internal static class ExceptionReports
{
    /// <summary>The report of an indicator in the quarter of its position; null when none was needed.</summary>
    public static ExceptionSection? Of(Position position, QuarterReturn quarter, Address from, Words words)
    {
        var indicator = position.Indicator;
        if (!position.NeedsExceptionReport || quarter.ExceptionReports.GetValueOrDefault(indicator.Id) is not { } report)
            return null;
        return new()
        {
            Indicator = Links.To(indicator, from),
            Status = words.Display.Status(position),
            Headline = words.Sentences.WithForecast(position.Reported!, indicator),
            Escalated = position is { Level: { NeedsExceptionReport: true } level, Indicator.Escalation: { } told }
                ? words.Plan.EscalatedAt(level.Word, told.Title)
                : null,
            Illustrative = report.IsIllustrative ? words.Figures.IllustrativeAccount : null,
            Factors = report.Factors,
            SinceLastTime = report.SinceLastTime,
            RecoveryMissed = report.RecoveryMissed,
            Actions = [.. report.Actions.Select(a => new ActionLine(a.Action, a.Owner.Title, words.Display.Period(a.TakesEffect)))],
            Enough = words.Sentences.Enough(report.Enough),
            Recovery = report.Recovers is { Quarter: var promised } ? words.Sentences.Recovery(promised, indicator) : null,
            Forecast = report.Forecast,
        };
    }

    public static IReadOnlyList<ExceptionSection> Of(IEnumerable<Position> positions, QuarterReturn quarter, Address from, Words words) =>
        [.. positions.Select(p => Of(p, quarter, from, words)).OfType<ExceptionSection>()];
}
