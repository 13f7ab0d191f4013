using System.Globalization;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;
using PmfSite.Readings;

namespace PmfSite.Formats.Printing;

/// <summary>
/// Finishes what a browser printed: what PDF/UA asks for and the browser leaves out, and nothing of the clock or of chance, so that the same page
/// becomes the same bytes.
/// </summary>
internal static class FinishedPdf
{
    private const string Maker = "PmfSite";
    private const int PdfVersion = 17;
    private const int IdLetters = 16;

    /// <summary>What it is finished with, and in which version.</summary>
    public static string Library { get; } = $"PDFsharp {typeof(PdfDocument).Assembly.GetName().Version}";

    /// <param name="digest">Of what was printed.</param>
    public static byte[] Of(byte[] printed, Reading reading, string digest)
    {
        using var source = new MemoryStream(printed);
        using var pdf = PdfReader.Open(source, PdfDocumentOpenMode.Modify);
        var dated = DateTime.ParseExact(
            reading.Dated,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );
        pdf.Version = PdfVersion;
        pdf.Language = reading.Language;
        pdf.Info.Title = reading.Title;
        pdf.Info.Author = reading.Council;
        pdf.Info.Creator = Maker;
        pdf.Info.CreationDate = pdf.Info.ModificationDate = dated;
        pdf.Internals.FirstDocumentID = pdf.Internals.SecondDocumentID = digest[..IdLetters];
        foreach (var page in Enumerable.Range(0, pdf.PageCount).Select(n => pdf.Pages[n]))
        {
            page.Elements.SetName("/Tabs", "/S");
            Links(page);
            PdfArtifacts.Mark(page);
        }
        PdfTags.Finish(pdf);
        using var finished = new MemoryStream();
        pdf.Save(finished);
        return PdfPacket.Rewrite(finished.ToArray(), reading);
    }

    public static int Pages(byte[] pdf)
    {
        using var source = new MemoryStream(pdf);
        using var document = PdfReader.Open(source, PdfDocumentOpenMode.Import);
        return document.PageCount;
    }

    /// <summary>A link says where it leads: on a sheet the address itself is what is printed. The library's own annotations would tell the time,
    /// too.</summary>
    private static void Links(PdfPage page)
    {
        if (page.Elements.GetArray("/Annots") is not { } annotations)
            return;
        foreach (var annotation in Enumerable.Range(0, annotations.Elements.Count).Select(n => annotations.Elements.GetDictionary(n)!))
        {
            if (annotation.Elements.GetDictionary("/A")?.Elements.GetString("/URI") is { Length: > 0 } address)
                annotation.Elements.SetString("/Contents", address);
        }
    }
}
