using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Data.Workbooks;

/// <summary>What each indicator of the quarter measures, and who answers for it.</summary>
internal static class DefinitionSheet
{
    private static IReadOnlyList<(SheetColumn Column, Func<Indicator, string> Of)> Columns(Words words) =>
        [
            (new(words.Frame.Indicator, 36), i => i.Title),
            (new(words.Data.WhatItCounts, 60), i => i.Definition),
            (new(words.Indicators.WhyItMatters, 60), i => i.Matters),
            (new(words.Data.PartOfPlan, 36), i => words.Grammar.List([.. i.Serves.Select(words.Display.Title)])),
            (new(words.Indicators.Unit, 22), i => i.Unit.Name),
            (new(words.Indicators.WhichWayIsBetter, 36), i => words.Sentences.Polarity(i.Polarity)),
            (new(words.Indicators.HowOften, 16), i => words.Display.Frequency(i.Frequency)),
            (new(words.Data.RoleThatAnswers, 36), i => i.Owner.Title),
            (new(words.Indicators.WhereDataComeFrom, 48), i => i.DataSource),
        ];

    public static Sheet Of(Position[] positions, Words words)
    {
        var columns = Columns(words);
        return new(
            words.Data.DefinitionsSheet,
            words.Data.DefinitionsSheetTitle,
            [],
            new(
                [.. columns.Select(c => c.Column)],
                [.. positions.Select(p => (IReadOnlyList<SheetCell>)[.. columns.Select(c => SheetCell.Of(c.Of(p.Indicator)))])]
            )
        );
    }
}
