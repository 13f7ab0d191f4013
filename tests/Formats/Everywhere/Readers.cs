using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>Takes the words out of files, in the order in which they are read.</summary>
internal static partial class Readers
{
    private static readonly ExternalPrograms Programs = new(Tool.PathOf);

    public static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    /// <summary>The main part of a page.</summary>
    public static string Page(byte[] bytes) =>
        string.Join(' ', new HtmlParser().ParseDocument(Text(bytes)).QuerySelector("main")!.Descendants().OfType<IText>().Select(t => t.Data));

    /// <summary>The pages of a book in the order of its spine.</summary>
    public static string Book(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        XNamespace opf = "http://www.idpf.org/2007/opf";
        var package = Member("EPUB/package.opf");
        var files = package.Descendants(opf + "item").ToDictionary(i => i.Attribute("id")!.Value, i => i.Attribute("href")!.Value);
        var pages = package.Descendants(opf + "itemref").Select(i => Member("EPUB/" + files[i.Attribute("idref")!.Value]));
        return string.Join(
            ' ',
            pages.SelectMany(p => p.Descendants().Single(e => e.Name.LocalName == "body").DescendantNodes().OfType<XText>()).Select(t => t.Value)
        );

        XElement Member(string name)
        {
            using var reader = XmlReader.Create(zip.GetEntry(name)!.Open(), new() { DtdProcessing = DtdProcessing.Ignore });
            return XElement.Load(reader);
        }
    }

    /// <summary>Printed sheets without their numbers.</summary>
    public static async Task<string> Sheets(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "sheets.pdf");
        await File.WriteAllBytesAsync(file, bytes);
        // In the order in which it was written: a table comes row by row.
        return string.Join('\n', (await Tool.Run("pdftotext", "-raw", file, "-")).Split('\f').Select(page => NumberOfSheet().Replace(page, "")));
    }

    /// <summary>Braille files without the numbers of their pages, translated back.</summary>
    /// <param name="table">Which braille, as liblouis calls it.</param>
    public static async Task<IReadOnlyDictionary<string, string>> Braille(IEnumerable<KeyValuePair<string, byte[]>> files, string table)
    {
        var lines = files.ToDictionary(
            f => f.Key,
            f => Encoding.ASCII.GetString(f.Value).Split('\f').SelectMany(p => p.Split("\r\n").SkipLast(2)).Where(l => l.Trim().Length > 0).ToArray()
        );
        var input = string.Concat(lines.Values.SelectMany(l => l).Select(l => l.Replace("\\", "\\\\", StringComparison.Ordinal) + "\n"));
        var back = Encoding
            .UTF8.GetString(await Programs.Run(ExternalProgram.Liblouis, ["--backward", $"en-us-brf.dis,{table}"], Encoding.ASCII.GetBytes(input)))
            .TrimEnd('\n')
            .Split('\n');
        Assert.Equal(lines.Values.Sum(l => l.Length), back.Length);
        var taken = 0;
        return lines.ToDictionary(l => l.Key, l => string.Join(' ', back[taken..(taken += l.Value.Length)]));
    }

    [GeneratedRegex(@"\n[0-9]+\s*$")]
    private static partial Regex NumberOfSheet();
}
