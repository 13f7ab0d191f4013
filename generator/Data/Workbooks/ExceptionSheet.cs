using PmfSite.Accounts;
using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Data.Workbooks;

/// <summary>The exception reports of the quarter: a row each, and a column for each label of their parts.</summary>
internal static class ExceptionSheet
{
    public static IEnumerable<Sheet> Of(Position[] positions, QuarterReturn quarter, Words words)
    {
        var reports = positions
            .Select(p => (Position: p, Parts: ReportAccount.Of(p, quarter, words)))
            .Where(r => r.Parts is not null)
            .Select(r => (r.Position, Parts: r.Parts!.GroupBy(p => p.Label, StringComparer.Ordinal).ToArray()))
            .ToArray();
        if (reports.Length > 0)
            yield return new(
                words.Data.ExceptionsSheet,
                words.Data.ExceptionsSheetTitle(words.Display.Period(quarter.Quarter.Period)),
                [words.Data.ShorthandInTable],
                new(
                    [
                        new(words.Frame.Indicator, 36),
                        new(words.Frame.Status, 18),
                        .. reports[0].Parts.Select(p => new SheetColumn(p.Key, p.First().Width)),
                    ],
                    [.. reports.Select(r => Row(r.Position, r.Parts, words))]
                )
            );
    }

    private static IReadOnlyList<SheetCell> Row(Position position, IEnumerable<IEnumerable<Part>> parts, Words words) =>
        [
            SheetCell.Of(position.Indicator.Title),
            SheetCell.Of(words.Display.Status(position).Word),
            .. parts.Select(p => SheetCell.Of(Cell([.. p.Select(part => part.Content).OfType<PartContent>()], words))),
        ];

    private static string Cell(PartContent[] contents, Words words) =>
        contents.Length == 0 ? words.Data.Mark(SheetNote.NotApplicable) : words.Sentences.Together([.. contents.Select(c => Text(c, words))]);

    private static string Text(PartContent content, Words words) =>
        content switch
        {
            StatusContent stands => stands.Sentence,
            RemarkContent remark => remark.Text,
            TextContent said => said.Text,
            ActionContent all => words.Sentences.Together([
                .. all.Actions.Select(a => words.Data.ActionInSheet(words.Grammar.Sentence(a.Action), a.Owner, a.TakesEffect)),
            ]),
            _ => throw new ArgumentOutOfRangeException(nameof(content), content, "a part of a report without a cell"),
        };
}
