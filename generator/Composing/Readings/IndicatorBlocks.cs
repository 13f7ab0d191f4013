using PmfSite.Assessing;
using PmfSite.Composing.Pages;
using PmfSite.Performance;

namespace PmfSite.Composing.Readings;

/// <summary>All that a quarter says of one indicator, in the order in which it is asked for: how it stands, how it moved, why, and each result.</summary>
internal static class IndicatorBlocks
{
    /// <summary>With a heading of its own, among others of a chapter.</summary>
    public static IEnumerable<Block> Under(Position position, QuarterReturn quarter, Composition site) =>
        [new Heading(HeadingRank.Part, position.Indicator.Id, position.Indicator.Title), .. Of(position, quarter, site)];

    public static IEnumerable<Block> Of(Position position, QuarterReturn quarter, Composition site)
    {
        var indicator = position.Indicator;
        var history = site.Assessment.Of(indicator).AsOf(quarter.Quarter);
        yield return Stands(Display.Status(position), Sentences.Reason(position));
        yield return new Paragraph(Sentences.Together(Sentences.Headline(position), position.Latest is { } latest ? Sentences.Forecast(latest, indicator) : ""));
        if (Sentences.Together([.. Sentences.Travel(position), Sentences.Extremes(history, indicator)]) is { Length: > 0 } course)
            yield return new Paragraph(course);
        yield return new Paragraph(Sentences.Together(
            English.WhatItMeasures(Sentences.Stop(indicator.Definition)),
            indicator is { IsRated: false, Polarity: not Polarity.None } ? Sentences.Stop(Sentences.Polarity(indicator.Polarity)) : ""));
        if (ExceptionReports.Of(position, quarter, Address.Quarter(quarter.Quarter.Id)) is { } report)
        {
            yield return new Heading(HeadingRank.Detail, null, English.ExceptionReport);
            foreach (var block in Report(report))
                yield return block;
        }
        if (quarter.Narratives.TryGetValue(indicator.Id, out var narrative))
        {
            yield return new Heading(HeadingRank.Detail, null, English.WhatTheServiceSays);
            foreach (var block in ProseBlocks.Of(narrative))
                yield return block;
        }
        if (HistoryCharts.AreDrawn(history))
            yield return Chart(position, history, site);
        if (history.Count > 0)
            yield return History(HistoryTables.Of(English.EveryResult(indicator.Title), history, indicator, site));
    }

    /// <summary>Most reasons begin with the word, which need not be said twice.</summary>
    public static Standing Stands(StatusTag status, string reason) =>
        new(status, reason.StartsWith(status.Word, StringComparison.Ordinal) ? reason : Sentences.Together(English.StandsAt(status.Word), reason));

    private static IEnumerable<Block> Report(ExceptionSection report)
    {
        if (report.Escalated is { } escalated)
            yield return new Paragraph(escalated);
        if (report.Illustrative is { } madeUp)
            yield return new Paragraph(madeUp);
        yield return Labelled(English.ContributingFactors, report.Factors);
        if (report.SinceLastTime is { } since)
            yield return Labelled(English.ChangedSinceLastReport, since);
        if (report.RecoveryMissed is { } missed)
            yield return Labelled(English.WhyRecoveryWasMissed, missed);
        yield return new Paragraph(English.Introducing(English.RemedialActions));
        yield return Items.Of(report.Actions.Select(a => Sentences.Together(Sentences.Stop(a.Action), English.ActionFacts(a.Owner, a.TakesEffect))));
        yield return Labelled(English.AreActionsEnough, report.Enough);
        if (report.Recovery is { } recovery)
            yield return Labelled(English.WhenRecoveryIsExpected, recovery);
        if (report.Forecast is { } forecast)
            yield return Labelled(English.Forecast, forecast);
    }

    private static Paragraph Labelled(string label, string text) => new(English.Labelled(label, Sentences.Stop(text)));

    private static Figure Chart(Position position, IReadOnlyList<HistoryPoint> history, Composition site)
    {
        var (indicator, name) = (position.Indicator, HistoryCharts.NameOf(history, position.Indicator));
        return new(
            site.Mark?.On(name) ?? name,
            sheet => HistoryCharts.ForPage(HistoryCharts.Draw(history, position.Variation, indicator, site.Framework.Rating, sheet), history, site.Mark)!);
    }

    private static Grid History(HistoryTable table) => (table.IsRated ? Rated(table) : Unrated(table)) with
    {
        Notes = [.. table.Rows.Where(r => r.Note.Length > 0).Select(r => English.Labelled(r.Period, r.Note))],
    };

    private static Grid Rated(HistoryTable table) => new(
        table.Caption,
        [English.Period, English.Value, English.Target, English.Status, English.Figure],
        [.. table.Rows.Select(r => (IReadOnlyList<string>)[r.Period, r.Value, r.Target, r.Status!.Word, Known(r.Figure)])],
        [.. table.Rows.Select(r => Sentences.Together(English.ResultInReading(r.Period, r.Value, r.Target, r.Status!.Word, r.Figure), r.Note))]);

    private static Grid Unrated(HistoryTable table) => new(
        table.Caption,
        [English.Period, English.Value, English.Figure],
        [.. table.Rows.Select(r => (IReadOnlyList<string>)[r.Period, r.Value, Known(r.Figure)])],
        [.. table.Rows.Select(r => Sentences.Together(English.UnratedInReading(r.Period, r.Value, r.Figure), r.Note))]);

    private static string Known(string figure) => figure.Length > 0 ? figure : English.NoFigure;
}
