using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Readings;

namespace PmfSite.Data.Workbooks;

/// <summary>Composes the spreadsheet of a quarter, by the rules of the Government Analysis Function.</summary>
internal static class WorkbookComposer
{
    /// <summary>The dashboard of a quarter under the names that it was approved with, as it stands after corrections.</summary>
    public static Workbook Of(QuarterReturn quarter, Composition site)
    {
        var then = site.As(quarter);
        var said = then.Published.Return(quarter.Quarter);
        Position[] positions = [.. then.Published.Positions(said).OrderByDescending(p => p.Indicator.IsRated)];
        var title = site.Words.Formats.DashboardOf(then.Published.Framework.Council.ShortName, site.Words.Display.QuarterWithMonths(quarter.Quarter));
        Sheet[] tables =
        [
            .. ResultSheets.Of(positions, site.Words),
            DefinitionSheet.Of(positions, site.Words),
            .. ExceptionSheet.Of(positions, said, site.Words),
        ];
        var marked = tables.Select(s => s with { Lines = [.. Draft(site), site.Words.Data.SheetHasOneTable, .. s.Lines] }).ToArray();
        var notes = NotesSheet.Of(Draft(site), site.Words);
        return new()
        {
            Title = title,
            Council = then.Published.Framework.Council.Name,
            Language = site.Config.Language,
            Dated = quarter.Approval?.Date ?? quarter.Quarter.Period.End,
            Sheets = [Cover(title, said, positions, then), Contents([notes, .. marked], site), notes, .. marked],
        };
    }

    private static Sheet Cover(string title, QuarterReturn quarter, Position[] positions, Composition site) =>
        new(
            site.Words.Data.CoverSheet,
            title,
            [
                .. Draft(site),
                site.Words.Pages.HomeOf(
                    site.Published.Framework.Council.Name,
                    site.Words.Display.Period(quarter.Quarter.Period),
                    site.Published.Framework.Plan.Title
                ),
                site.Words.Sentences.Approved(quarter),
                .. site.Config.Notice is { } notice ? [notice] : Array.Empty<string>(),
                .. positions.Any(p => p.Known.Any(k => k.IsIllustrative)) ? [site.Words.Formats.IllustrativeInReading] : Array.Empty<string>(),
                .. site
                    .Published.Publication.Corrections.Where(e => e.Correction.Quarter == quarter.Quarter)
                    .Select(correction => CorrectionSentences.Sentence(correction, site.Words)),
                Counting.Count(positions, site.Published.Framework.Rating, site.Words).Summary,
                .. site.OnTheWeb(Address.Quarter(quarter.Quarter.Id)) is { } address ? [site.Words.Data.OnTheWebAt(address)] : Array.Empty<string>(),
                .. AboutChapter.HowToAsk(site.Config.Contact, site.Words),
                site.Words.Formats.LicensedUnder(site.Config.Licence.Name),
                site.Config.Licence.Address,
            ],
            null
        );

    private static Sheet Contents(IEnumerable<Sheet> sheets, Composition site) =>
        new(
            site.Words.Data.ContentsSheet,
            site.Words.Data.ContentsTitle,
            [.. Draft(site), site.Words.Data.SheetHasOneTable],
            new(
                [new(site.Words.Data.SheetName, 24), new(site.Words.Data.WhatIsOnIt, 70)],
                [.. sheets.Select(s => (IReadOnlyList<SheetCell>)[SheetCell.Of(s.Name), SheetCell.Of(s.Title)])]
            )
        );

    private static IEnumerable<string> Draft(Composition site) => site.Mark is { } mark ? [site.Words.Grammar.Sentence(mark.Words)] : [];
}
