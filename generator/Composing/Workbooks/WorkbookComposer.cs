using PmfSite.Assessing;
using PmfSite.Composing.Readings;
using PmfSite.Performance;

namespace PmfSite.Composing.Workbooks;

/// <summary>Composes the spreadsheet of a quarter, by the rules of the Government Analysis Function.</summary>
internal static class WorkbookComposer
{
    /// <summary>The dashboard of a quarter under the names that it was approved with, as it stands after corrections.</summary>
    public static Workbook Of(QuarterReturn quarter, Composition site)
    {
        var then = site.As(quarter);
        var said = then.Return(quarter.Quarter);
        Position[] positions = [.. then.Positions(said).OrderByDescending(p => p.Indicator.IsRated)];
        var title = English.DashboardOf(then.Framework.Council.ShortName, Display.QuarterWithMonths(quarter.Quarter));
        Sheet[] tables =
        [
            .. ResultSheets.Of(positions),
            DefinitionSheet.Of(positions),
            .. ExceptionSheet.Of(positions, said),
        ];
        var marked = tables.Select(s => s with { Lines = [.. Draft(site), English.SheetHasOneTable, .. s.Lines] }).ToArray();
        var notes = NotesSheet.Of(Draft(site));
        return new()
        {
            Title = title,
            Council = then.Framework.Council.Name,
            Language = site.Config.Language,
            Dated = quarter.Approval?.Date ?? quarter.Quarter.Period.End,
            Sheets = [Cover(title, said, positions, then), Contents([notes, .. marked], site), notes, .. marked],
        };
    }

    private static Sheet Cover(string title, QuarterReturn quarter, Position[] positions, Composition site) => new(English.CoverSheet, title,
    [
        .. Draft(site),
        English.HomeOf(site.Framework.Council.Name, Display.Period(quarter.Quarter.Period), site.Framework.Plan.Title),
        Sentences.Approved(quarter),
        .. site.Config.Notice is { } notice ? [notice] : Array.Empty<string>(),
        .. positions.Any(p => p.Known.Any(k => k.IsIllustrative)) ? [English.IllustrativeInReading] : Array.Empty<string>(),
        .. site.Publication.Corrections.Where(e => e.Correction.Quarter == quarter.Quarter).Select(CorrectionWords.Sentence),
        Counting.Count(positions, site.Framework.Rating).Summary,
        .. site.OnTheWeb(Address.Quarter(quarter.Quarter.Id)) is { } address ? [English.OnTheWebAt(address)] : Array.Empty<string>(),
        .. AboutChapter.HowToAsk(site.Config.Contact),
        English.LicensedUnder(site.Config.Licence.Name),
        site.Config.Licence.Address,
    ], null);

    private static Sheet Contents(IEnumerable<Sheet> sheets, Composition site) => new(English.ContentsSheet, English.ContentsTitle, [.. Draft(site), English.SheetHasOneTable], new(
        [new(English.SheetName, 24), new(English.WhatIsOnIt, 70)],
        [.. sheets.Select(s => (IReadOnlyList<SheetCell>)[SheetCell.Of(s.Name), SheetCell.Of(s.Title)])]));

    private static IEnumerable<string> Draft(Composition site) => site.Mark is { } mark ? [Sentences.Stop(mark.Words)] : [];
}
