using System.Text;
using PmfSite.Composing;
using PmfSite.Composing.Pages;
using PmfSite.Composing.Readings;
using PmfSite.Formats.Programs;
using PmfSite.Performance;
using PmfSite.Rendering;

namespace PmfSite.Formats.Printing;

/// <summary>Dashboards for A4 paper, in letters of 12 points and in large print. None where the program is missing that prints them.</summary>
internal static class PdfFormat
{
    /// <summary>The least that the UK Association for Accessible Formats calls clear; who needs larger letters takes large print.</summary>
    private const int EasyPoints = 12;

    /// <summary>Changes when the same sheets are finished in another way.</summary>
    private const string Finish = "finish 1";

    /// <param name="style">The style sheet of the theme.</param>
    public static IEnumerable<Alternative> Files(Composition site, IEnumerable<Readable> dashboards, Theme theme, string style, Workshop workshop) =>
        workshop.Programs.HasAllFor(FormatKind.Print)
            ? dashboards.SelectMany(d => Offers(d, site.Config.Formats.PointSizes).Select(o => new Alternative(o.Offer, () => Make(LargePrintComposer.Print(site, d, o.Points, style), theme, workshop))))
            : [];

    private static IEnumerable<(Offer Offer, int Points)> Offers(Readable dashboard, IEnumerable<int> sizes) =>
    [
        (new(FormatKind.Print, dashboard.Quarter, dashboard.File(".pdf"), English.EasyToPrint, English.PdfFile), EasyPoints),
        .. sizes.Select(points => (new Offer(FormatKind.LargePrint, dashboard.Quarter, dashboard.File(Invariant($"-large-print-{points}.pdf")), English.LargePrintSheets(points), English.PdfFile), points)),
    ];

    private static async Task<MadeFile> Make(PrintedPage page, Theme theme, Workshop workshop)
    {
        var html = await theme.Render(page);
        var bytes = await workshop.Kept.Get($"{await workshop.VersionOf(OutsideProgram.Chromium)}, {FinishedPdf.Library}, {Finish}", html, async () => FinishedPdf.Of(await workshop.Printer.Print(Encoding.UTF8.GetString(html)), page.Reading, Digest.Of(html)));
        return new(bytes, English.Sheets(FinishedPdf.Pages(bytes)));
    }
}
