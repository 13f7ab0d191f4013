using System.Text;
using PmfSite.Composing;
using PmfSite.Formats.Programs;
using PmfSite.Pages.LargePrint;
using PmfSite.Performance;
using PmfSite.Readings;
using PmfSite.Rendering;
using PmfSite.Saying;

namespace PmfSite.Formats.Printing;

/// <summary>Dashboards for A4 paper, in letters of 12 points and in large print. None where the program is missing that prints them.</summary>
internal static class PdfFormat
{
    /// <summary>The least that the UK Association for Accessible Formats calls clear; who needs larger letters takes large print.</summary>
    private const int EasyPoints = 12;

    /// <summary>Changes when the same sheets are finished in another way.</summary>
    private const string Finish = "finish 1";

    /// <param name="style">The style sheet of the theme.</param>
    public static IEnumerable<OutputFile> Files(Composition site, Readable dashboard, Theme theme, string style, ProgramSession session)
    {
        if (!session.Programs.HasAllFor(FormatKind.Print))
            return [];
        return
        [
            File(
                new(FormatKind.Print, dashboard.Quarter, dashboard.File(".pdf"), site.Words.Formats.EasyToPrint, site.Words.Formats.PdfFile),
                EasyPoints
            ),
            .. site.Config.Formats.PointSizes.Select(points => File(LargePrint(dashboard, points, site.Words), points)),
        ];

        OutputFile File(Offer offer, int points) =>
            OutputFile.Of(offer, () => Make(LargePrintComposer.Print(site, dashboard, points, style), theme, session, site.Words));
    }

    private static Offer LargePrint(Readable dashboard, int points, Words words)
    {
        var address = dashboard.File(Invariant($"-large-print-{points}.pdf"));
        return new(FormatKind.LargePrint, dashboard.Quarter, address, words.Formats.LargePrintSheets(points), words.Formats.PdfFile);
    }

    private static async Task<MadeFile> Make(PrintedPage page, Theme theme, ProgramSession session, Words words)
    {
        var html = await theme.Render(page);
        var recipe = $"{await session.Programs.VersionOf(ExternalProgram.Chromium)}, {FinishedPdf.Library}, {Finish}";
        var bytes = await session.Cache.Get(recipe, html, async () =>
            FinishedPdf.Of(await session.Printer.Print(Encoding.UTF8.GetString(html)), page.Reading, Digest.Of(html))
        );
        var programs = await session.Programs.Versions([ExternalProgram.Chromium]);
        return new(bytes, new FileFacts { Extent = words.Formats.Sheets(FinishedPdf.Pages(bytes)), Programs = programs });
    }
}
