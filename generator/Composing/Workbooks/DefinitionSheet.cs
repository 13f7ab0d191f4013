using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Workbooks;

/// <summary>What each indicator of the quarter measures, and who answers for it.</summary>
internal static class DefinitionSheet
{
    private static readonly IReadOnlyList<(SheetColumn Column, Func<Indicator, string> Of)> Columns =
    [
        (new(English.Indicator, 36), i => i.Title),
        (new(English.WhatItCounts, 60), i => i.Definition),
        (new(English.WhyItMatters, 60), i => i.Matters),
        (new(English.PartOfPlan, 36), i => English.List([.. i.Serves.Select(Display.Title)])),
        (new(English.Unit, 22), i => i.Unit.Name),
        (new(English.WhichWayIsBetter, 36), i => Sentences.Polarity(i.Polarity)),
        (new(English.HowOften, 16), i => Display.Frequency(i.Frequency)),
        (new(English.RoleThatAnswers, 36), i => i.Owner.Title),
        (new(English.WhereDataComeFrom, 48), i => i.DataSource),
    ];

    public static Sheet Of(Position[] positions) => new(English.DefinitionsSheet, English.DefinitionsSheetTitle, [], new(
        [.. Columns.Select(c => c.Column)],
        [.. positions.Select(p => (IReadOnlyList<SheetCell>)[.. Columns.Select(c => SheetCell.Of(c.Of(p.Indicator)))])]));
}
