using PmfSite.Accounts;
using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>Reads what a quarter says of one indicator, part by part.</summary>
internal static class IndicatorBlocks
{
    /// <summary>With a heading of its own, among others of a chapter.</summary>
    public static IEnumerable<Block> Under(Position position, QuarterReturn quarter, Composition site) =>
        [new Heading(HeadingRank.Part, position.Indicator.Id, position.Indicator.Title), .. Of(position, quarter, site)];

    public static IEnumerable<Block> Of(Position position, QuarterReturn quarter, Composition site)
    {
        var history = site.Published.Assessment.Of(position.Indicator).AsOf(quarter.Quarter);
        return IndicatorAccount.Of(position, quarter, history, site.Words).Parts(site.Words).SelectMany(p => Told(p, position, site));
    }

    private static IEnumerable<Block> Told(Part part, Position position, Composition site) =>
        part.Content switch
        {
            null => [],
            StatusContent stands => [Stands(stands.Status, stands.Sentence, site.Words)],
            RemarkContent remark => [new Paragraph(remark.Text)],
            ReportContent report => [Labelled(part), .. report.Parts.SelectMany(p => ReportBlocks.Of(p, site.Words))],
            ProseContent written => [Labelled(part), .. ProseBlocks.Of(written.Prose, site.Words)],
            ResultsContent results => Results(part.Label, results.History, position, site),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part.Content, "a part of an indicator that is not read"),
        };

    private static Heading Labelled(Part part) => new(HeadingRank.Detail, null, part.Label);

    private static IEnumerable<Block> Results(string caption, IReadOnlyList<HistoryPoint> history, Position position, Composition site)
    {
        if (HistoryCharts.AreDrawn(history))
            yield return Chart(position, history, site);
        yield return History(HistoryTables.Of(caption, history, position.Indicator, site), site.Words);
    }

    public static Standing Stands(StatusTag status, string reason, Words words) => new(status, words.Formats.StandsAt(status.Word, reason));

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
                    words.Sentences.Together(words.Formats.ResultInReading(r.Period, r.Value, r.Target, r.Status!.Word, r.Figure), r.Note)
                ),
            ]
        );

    private static Grid Unrated(HistoryTable table, Words words) =>
        new(
            table.Caption,
            [words.Frame.Period, words.Frame.Value, words.Frame.Figure],
            [.. table.Rows.Select(r => (IReadOnlyList<string>)[r.Period, r.Value, Known(r.Figure, words)])],
            [.. table.Rows.Select(r => words.Sentences.Together(words.Formats.UnratedInReading(r.Period, r.Value, r.Figure), r.Note))]
        );

    private static string Known(string figure, Words words) => figure.Length > 0 ? figure : words.Frame.NoFigure;
}
