using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>All that a quarter says of one indicator, in the order in which it is asked for: how it stands, how it moved, why, and each
/// result.</summary>
internal static class IndicatorBlocks
{
    /// <summary>With a heading of its own, among others of a chapter.</summary>
    public static IEnumerable<Block> Under(Position position, QuarterReturn quarter, Composition site) =>
        [new Heading(HeadingRank.Part, position.Indicator.Id, position.Indicator.Title), .. Of(position, quarter, site)];

    public static IEnumerable<Block> Of(Position position, QuarterReturn quarter, Composition site)
    {
        var indicator = position.Indicator;
        var history = site.Published.Assessment.Of(indicator).AsOf(quarter.Quarter);
        yield return Stands(site.Words.Display.Status(position), site.Words.Sentences.Reason(position), site.Words);
        yield return new Paragraph(
            Sentences.Together(
                site.Words.Sentences.Headline(position),
                position.Latest is { } latest ? site.Words.Sentences.Forecast(latest, indicator) : ""
            )
        );
        if (
            Sentences.Together([.. site.Words.Sentences.Travel(position), site.Words.Sentences.Extremes(history, indicator)]) is
            { Length: > 0 } course
        )
            yield return new Paragraph(course);
        yield return new Paragraph(
            Sentences.Together(
                site.Words.Formats.WhatItMeasures(Sentences.Stop(indicator.Definition)),
                indicator is { IsRated: false, Polarity: not Polarity.None } ? Sentences.Stop(site.Words.Sentences.Polarity(indicator.Polarity)) : ""
            )
        );
        if (ExceptionReports.Of(position, quarter, Address.Quarter(quarter.Quarter.Id), site.Words) is { } report)
        {
            yield return new Heading(HeadingRank.Detail, null, site.Words.Exceptions.ExceptionReport);
            foreach (var block in Report(report, site.Words))
                yield return block;
        }
        if (quarter.Narratives.TryGetValue(indicator.Id, out var narrative))
        {
            yield return new Heading(HeadingRank.Detail, null, site.Words.Indicators.WhatTheServiceSays);
            foreach (var block in ProseBlocks.Of(narrative, site.Words))
                yield return block;
        }
        if (HistoryCharts.AreDrawn(history))
            yield return Chart(position, history, site);
        if (history.Count > 0)
            yield return History(HistoryTables.Of(site.Words.Indicators.EveryResult(indicator.Title), history, indicator, site), site.Words);
    }

    /// <summary>Most reasons begin with the word, which need not be said twice.</summary>
    public static Standing Stands(StatusTag status, string reason, Words words) =>
        new(
            status,
            reason.StartsWith(status.Word, StringComparison.Ordinal) ? reason : Sentences.Together(words.Formats.StandsAt(status.Word), reason)
        );

    private static IEnumerable<Block> Report(ExceptionSection report, Words words)
    {
        if (report.Escalated is { } escalated)
            yield return new Paragraph(escalated);
        if (report.Illustrative is { } madeUp)
            yield return new Paragraph(madeUp);
        yield return Labelled(words.Exceptions.ContributingFactors, report.Factors, words);
        if (report.SinceLastTime is { } since)
            yield return Labelled(words.Exceptions.ChangedSinceLastReport, since, words);
        if (report.RecoveryMissed is { } missed)
            yield return Labelled(words.Exceptions.WhyRecoveryWasMissed, missed, words);
        yield return new Paragraph(words.Formats.Introducing(words.Exceptions.RemedialActions));
        yield return Items.Of(
            report.Actions.Select(a => Sentences.Together(Sentences.Stop(a.Action), words.Exceptions.ActionFacts(a.Owner, a.TakesEffect)))
        );
        yield return Labelled(words.Exceptions.AreActionsEnough, report.Enough, words);
        if (report.Recovery is { } recovery)
            yield return Labelled(words.Exceptions.WhenRecoveryIsExpected, recovery, words);
        if (report.Forecast is { } forecast)
            yield return Labelled(words.Exceptions.Forecast, forecast, words);
    }

    private static Paragraph Labelled(string label, string text, Words words) => new(words.Formats.Labelled(label, Sentences.Stop(text)));

    private static Figure Chart(Position position, IReadOnlyList<HistoryPoint> history, Composition site)
    {
        var (indicator, name) = (position.Indicator, HistoryCharts.NameOf(history, position.Indicator, site.Words));
        return new(site.Mark?.On(name, site.Words) ?? name, sheet =>
            HistoryCharts.ForPage(
                HistoryCharts.Draw(history, position.Variation, indicator, site.Published.Framework.Rating, site.Words, sheet),
                history,
                site.Mark,
                site.Words
            )!
        );
    }

    private static Grid History(HistoryTable table, Words words) =>
        (table.IsRated ? Rated(table, words) : Unrated(table, words)) with
        {
            Notes = [.. table.Rows.Where(r => r.Note.Length > 0).Select(r => words.Formats.Labelled(r.Period, r.Note))],
        };

    private static Grid Rated(HistoryTable table, Words words) =>
        new(
            table.Caption,
            [words.Frame.Period, words.Frame.Value, words.Frame.Target, words.Frame.Status, words.Frame.Figure],
            [.. table.Rows.Select(r => (IReadOnlyList<string>)[r.Period, r.Value, r.Target, r.Status!.Word, Known(r.Figure, words)])],
            [
                .. table.Rows.Select(r =>
                    Sentences.Together(words.Formats.ResultInReading(r.Period, r.Value, r.Target, r.Status!.Word, r.Figure), r.Note)
                ),
            ]
        );

    private static Grid Unrated(HistoryTable table, Words words) =>
        new(
            table.Caption,
            [words.Frame.Period, words.Frame.Value, words.Frame.Figure],
            [.. table.Rows.Select(r => (IReadOnlyList<string>)[r.Period, r.Value, Known(r.Figure, words)])],
            [.. table.Rows.Select(r => Sentences.Together(words.Formats.UnratedInReading(r.Period, r.Value, r.Figure), r.Note))]
        );

    private static string Known(string figure, Words words) => figure.Length > 0 ? figure : words.Frame.NoFigure;
}
