using PmfSite.Accounts;
using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.Indicators;

/// <summary>Composes the page of an indicator.</summary>
internal static class IndicatorComposer
{
    public static IndicatorPage Compose(Composition site, Indicator indicator)
    {
        var address = Address.Indicator(indicator.Id);
        // An indicator that has left the dashboard keeps its page, as it stood in its last quarter.
        QuarterReturn[] quarters = [.. site.Published.QuartersOf(indicator).Reverse()];
        var known = site.Published.Assessment.Of(indicator);
        var history = known.AsOf(site.Published.Latest.Quarter);
        var everything = known.AllAsOf(site.Published.Latest.Quarter);
        var position = site.Published.Standing(indicator);
        var chart = HistoryCharts.Draw(history, position.Variation, indicator, site.Published.Framework.Rating, site.Words);
        var account = IndicatorAccount.Of(position, quarters[0], history, site.Words);
        var csv = new Link(site.Words.Indicators.DownloadCsv(everything.Count), Address.IndicatorCsv(indicator.Id).From(address));
        var json = new Link(
            indicator.IsRated ? site.Words.Indicators.DownloadJsonWithWorking : site.Words.Indicators.DownloadJson,
            Address.IndicatorJson(indicator.Id).From(address)
        );
        var leading = site.Published.LeadsWithDirection ? Leading(position, quarters) : null;
        return new()
        {
            Path = address.Path,
            Title = indicator.Title,
            HeadTitle = HeadTitles.Of(indicator.Title, site),
            Description = site.Words.Indicators.InBrief(indicator.Title, account.Headline),
            Trail = Trail(site, indicator, address),
            IllustrativeNotice = IllustrativeNotices.Of(everything, site.Words),
            Searched = [.. Searched(indicator, quarters)],
            Frame = FrameComposer.Of(site, address),
            Reference = indicator.Reference,
            Status = account.Status,
            LeadsWithDirection = site.Published.LeadsWithDirection,
            Headline = account.Headline,
            Corrections =
            [
                .. site
                    .Published.Publication.Corrections.Where(e =>
                        e.Correction.IsOf(indicator) && (e.Correction.Quarter == quarters[0].Quarter || Touches(e.Correction, position.Latest))
                    )
                    .Select(e => CorrectionSentences.Notice(e, address, site.Words)),
            ],
            Forecast = account.Forecast,
            Reason = account.Reason,
            Succession = Successions.Of(indicator, site, address),
            Working = site.Words.Rules.WorkingOf(position),
            Travel = account.Travel,
            Summary = account.Extremes,
            Chart = HistoryCharts.ForPage(chart, history, site.Mark, site.Words),
            Sound = chart is null || !site.IsHeard ? null : HistorySounds.ForPage(history, indicator, site, address),
            History = HistoryTables.Of(site.Words.Indicators.EveryResult(indicator.Title), history, indicator, site),
            Months = known.MonthsAsOf(site.Published.Latest.Quarter) is { Count: > 0 } months
                ? HistoryTables.Of(site.Words.Indicators.EveryMonth(indicator.Title), months, indicator, site)
                : null,
            Years = known.YearsAsOf(site.Published.Latest.Quarter) is { Count: > 0 } years
                ? HistoryTables.Of(site.Words.Indicators.WholeYears(indicator.Title), years, indicator, site)
                : null,
            Exception = ExceptionReports.Of(indicator, account.Report, address),
            Story = leading is null ? null : new(leading.Narratives[indicator.Id].Html),
            Narratives =
            [
                .. quarters
                    .Where(q => q != leading && q.Narratives.ContainsKey(indicator.Id))
                    .Select(q => new NarrativeSection(site.Words.Display.Period(q.Quarter.Period), new Markup(q.Narratives[indicator.Id].Html))),
            ],
            PastReports = [.. quarters.Skip(1).Select(q => Past(q, indicator, site, address)).OfType<PastReport>()],
            Comparison = site.Published.IsCompared(indicator) ? Comparisons.Of(site, indicator, address) : null,
            Facts = IndicatorFacts.Of(position, site, address),
            Csv = csv,
            Json = json,
            Alternates = [new(csv, AlternateLink.Csv), new(json, AlternateLink.Json)],
            ToTrail = new(site.Words.Corrections.SeeTheTrail, Address.IndicatorTrail(indicator.Id).From(address)),
            LargePrint = site.Config.Formats.Made.Contains(FormatKind.LargePrint) ? Links.LargePrint(indicator, address, site.Words) : null,
            Svg = chart is null ? null : new(site.Words.Charts.DownloadChart, Address.IndicatorSvg(indicator.Id).From(address)),
            Sources = SourceLines.Of(everything, site.Words),
            Documents = [.. indicator.Documents.Select(d => SourceLines.Of(d, site.Words))],
            Citation = Citations.Of(indicator, quarters[0], site),
            Card = CardCodes.Of(site, indicator, address),
            HowWeJudge = indicator.IsRated ? new(site.Words.Judging.HowWeJudgePerformance, Address.HowWeJudge.From(address)) : null,
        };
    }

    /// <summary>The latest quarter that tells of the latest result: where nothing was due since, that may be the one that reported it. Null where
    /// none does.</summary>
    private static QuarterReturn? Leading(Position position, QuarterReturn[] quarters)
    {
        var since = position is { Reported: null, Latest.Outturn.ReportedIn: var reported } ? reported : position.Quarter;
        return Array.Find(quarters, q => q.Quarter.CompareTo(since) >= 0 && q.Narratives.ContainsKey(position.Indicator.Id));
    }

    private static bool Touches(Correction correction, HistoryPoint? latest) => correction.Part.Figures.Any(o => o.Period == latest?.Period);

    /// <summary>Of the narratives the latest alone: with all of a thousand indicators nobody would wait for the index.</summary>
    private static IEnumerable<string> Searched(Indicator indicator, QuarterReturn[] quarters)
    {
        yield return indicator.Definition;
        if (quarters.Select(q => q.Narratives.GetValueOrDefault(indicator.Id)).OfType<Prose>().FirstOrDefault() is { } latest)
            yield return latest.Line;
        if (indicator.Reference is { } reference)
            yield return reference;
    }

    /// <summary>The golden thread: from the priority, and the commitment where it serves one, down to the indicator.</summary>
    private static Link[] Trail(Composition site, Indicator indicator, Address address) =>
        indicator.Commitment is { } commitment
            ?
            [
                Links.Home(address, site.Words),
                Links.To(site.Published.Framework.PriorityOf(commitment), address, site.Words),
                Links.To(commitment, address),
            ]
            : [Links.Home(address, site.Words), Links.To(indicator.Serves[0], address, site.Words)];

    private static PastReport? Past(QuarterReturn quarter, Indicator indicator, Composition site, Address address) =>
        ExceptionReports.Of(site.Published.Position(indicator, quarter), quarter, address, site.Words) is { } report
            ? new(site.Words.Display.Period(quarter.Quarter.Period), report)
            : null;
}
