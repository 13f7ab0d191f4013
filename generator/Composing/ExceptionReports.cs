using PmfSite.Composing.Pages;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>Puts exception reports into words.</summary>
internal static class ExceptionReports
{
    /// <summary>The report of an indicator in a quarter; null when none was needed.</summary>
    public static ExceptionSection? Of(Indicator indicator, QuarterReturn quarter, Composition site, Address from)
    {
        var position = site.Position(indicator, quarter);
        if (!position.NeedsExceptionReport || quarter.ExceptionReports.GetValueOrDefault(indicator.Id) is not { } report)
            return null;
        return new()
        {
            Indicator = Composition.LinkTo(indicator, from),
            Status = Display.Status(position),
            Headline = Sentences.WithForecast(position.Reported!, indicator),
            Factors = report.Factors,
            SinceLastTime = report.SinceLastTime,
            RecoveryMissed = report.RecoveryMissed,
            Actions = [.. report.Actions.Select(a => new ActionLine(a.Action, a.Owner.Title, Display.Period(a.TakesEffect)))],
            Enough = Sentences.Enough(report.Enough),
            Recovery = report.Recovers is { Quarter: var promised } ? Sentences.Recovery(promised, indicator) : null,
            Forecast = report.Forecast,
        };
    }

    public static IReadOnlyList<ExceptionSection> Of(IEnumerable<Indicator> indicators, QuarterReturn quarter, Composition site, Address from) =>
        [.. indicators.Select(i => Of(i, quarter, site, from)).OfType<ExceptionSection>()];
}
