using System.Text;
using System.Xml;
using System.Xml.Linq;
using PmfSite.Composing;
using PmfSite.Data.Workbooks;
using PmfSite.Performance;
using PmfSite.Readings;

namespace PmfSite.Formats;

/// <summary>Each quarter's dashboard as a spreadsheet that is laid out to be read, in the two forms that programs open.</summary>
internal static class SpreadsheetFormat
{
    /// <param name="dashboard">That of one of the site's quarters.</param>
    public static IEnumerable<OutputFile> Files(Composition site, Readable dashboard) =>
        [
            File(site, dashboard, OdsFormat.Extension, site.Words.Data.OpenDocument, workbook => OdsFormat.Bytes(workbook, site.Words)),
            File(site, dashboard, XlsxFormat.Extension, site.Words.Data.OfficeOpenXml, XlsxFormat.Bytes),
        ];

    /// <summary>A part of such a file.</summary>
    /// <param name="root">Its rows are made one by one as they are written: as a tree, those of a long history would take gigabytes.</param>
    public static SiteFile Part(string name, XStreamingElement root)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" }))
            root.Save(xml);
        return new(name, bytes.ToArray());
    }

    /// <summary>A column in the letters that programs call it by.</summary>
    /// <param name="number">From 1 to 26.</param>
    public static char Letter(int number) => (char)('A' + number - 1);

    private static OutputFile File(Composition site, Readable dashboard, string extension, string type, Func<Workbook, byte[]> write) =>
        OutputFile.Of(new Offer(FormatKind.Spreadsheet, dashboard.Quarter, dashboard.File(extension), site.Words.Data.Spreadsheet, type), () =>
        {
            var workbook = WorkbookComposer.Of(site.Published.Return(dashboard.Quarter!.Value), site);
            return Task.FromResult(new MadeFile(write(workbook), site.Words.Data.SheetsInIt(workbook.Sheets.Count)));
        });
}
