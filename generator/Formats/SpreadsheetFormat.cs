using System.Text;
using System.Xml;
using System.Xml.Linq;
using PmfSite.Composing;
using PmfSite.Composing.Readings;
using PmfSite.Composing.Workbooks;
using PmfSite.Performance;

namespace PmfSite.Formats;

/// <summary>Each quarter's dashboard as a spreadsheet that is laid out to be read, in the two forms that programs open.</summary>
internal static class SpreadsheetFormat
{
    /// <param name="dashboards">Those of the site's quarters.</param>
    public static IEnumerable<Alternative> Files(IEnumerable<Readable> dashboards, Composition site)
    {
        foreach (var dashboard in dashboards)
        {
            var workbook = new Lazy<Workbook>(() => WorkbookComposer.Of(site.Return(dashboard.Quarter!.Value), site));
            yield return File(dashboard, OdsFormat.Extension, English.OpenDocument, () => OdsFormat.Bytes(workbook.Value), workbook);
            yield return File(dashboard, XlsxFormat.Extension, English.OfficeOpenXml, () => XlsxFormat.Bytes(workbook.Value), workbook);
        }
    }

    /// <summary>A part of such a file.</summary>
    public static SiteFile Part(string name, XElement root)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" }))
            root.Save(xml);
        return new(name, bytes.ToArray());
    }

    /// <summary>A column in the letters that programs call it by.</summary>
    /// <param name="number">From 1 to 26.</param>
    public static char Letter(int number) => (char)('A' + number - 1);

    private static Alternative File(Readable dashboard, string extension, string type, Func<byte[]> make, Lazy<Workbook> workbook) => new(
        new(FormatKind.Spreadsheet, dashboard.Quarter, dashboard.File(extension), English.Spreadsheet, type),
        () => Task.FromResult(new MadeFile(make(), English.SheetsInIt(workbook.Value.Sheets.Count))));
}
