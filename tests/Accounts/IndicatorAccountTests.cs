using PmfSite.Accounts;
using PmfSite.Composing;
using PmfSite.Formats;
using PmfSite.Pages.Indicators;
using PmfSite.Performance;
using PmfSite.Readings;
using PmfSite.Rendering;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Accounts;

/// <summary>What is told of each indicator of the repository's own site, looked for in each form that tells it.</summary>
public sealed class IndicatorAccountTests
{
    private static readonly Composition Own = Composed.Of(".");

    [Fact]
    public void Every_kind_of_part_is_told_of_some_indicator() =>
        Assert.Equal(
            [typeof(ProseContent), typeof(RemarkContent), typeof(ReportContent), typeof(ResultsContent), typeof(StatusContent)],
            Own.Published.Content.Indicators.SelectMany(i => Account(i).Parts(Own.Words))
                .Select(p => p.Content?.GetType())
                .OfType<Type>()
                .Distinct()
                .OrderBy(t => t.Name, StringComparer.Ordinal)
        );

    [Fact]
    public void The_reading_has_each_part_in_its_place() =>
        Assert.All(Own.Published.Content.Indicators, i => Assert.Null(Printed.Missing(Pieces(i), TextFormat.Text(ReadingComposer.Of(i, Own)))));

    [Fact]
    public void The_script_has_each_part_but_the_table_in_its_place() => Assert.All(Own.Published.Content.Indicators, i =>
        {
            var spoken = ScriptComposer.Of(ReadingComposer.Of(i, Own), Own.Words).Chapters.Select(c => c.Spoken);
            var pieces = Account(i).Parts(Own.Words).Where(p => p.Content is not ResultsContent).SelectMany(Printed.Of);
            Assert.Null(Printed.Missing(pieces.Select(Own.Words.Speech.Of), string.Join('\n', spoken)));
        });

    [Fact]
    public async Task The_page_has_each_sentence()
    {
        var theme = new Theme(OwnTheme.None, "");
        foreach (var indicator in Own.Published.Content.Indicators)
        {
            var page = await Html.Parse(System.Text.Encoding.UTF8.GetString(await theme.Render(IndicatorComposer.Compose(Own, indicator))));
            var text = page.QuerySelector("main")!.TextContent;
            var account = Account(indicator);
            string[] sentences =
            [
                account.Status.Word,
                account.Headline,
                account.Forecast,
                account.Reason,
                .. account.Travel,
                account.Extremes,
                indicator.Definition,
                Own.Words.Sentences.Polarity(indicator.Polarity),
                .. account.Report is { } report ? report.SelectMany(Printed.Of) : [],
                .. account.Narrative is { } narrative ? narrative.Blocks.Select(b => b.Text) : [],
                account.History.Count > 0 ? Own.Words.Indicators.EveryResult(indicator.Title) : "",
            ];
            Assert.All(sentences, s => Assert.Null(Printed.Missing([s], text)));
        }
    }

    private static IEnumerable<string> Pieces(Indicator indicator) => Account(indicator).Parts(Own.Words).SelectMany(Printed.Of);

    private static IndicatorAccount Account(Indicator indicator)
    {
        var position = Own.Published.Standing(indicator);
        var history = Own.Published.Assessment.Of(indicator).AsOf(position.Quarter);
        return IndicatorAccount.Of(position, Own.Published.Return(position.Quarter), history, Own.Words);
    }
}
