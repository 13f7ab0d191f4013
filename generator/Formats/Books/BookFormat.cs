using System.Text;
using System.Xml.Linq;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Readings;
using PmfSite.Saying;

namespace PmfSite.Formats.Books;

/// <summary>Dashboards as books (EPUB 3): a page a chapter, with contents that lead to each chapter and each indicator.</summary>
internal static class BookFormat
{
    public const string Folder = "EPUB/";
    public const string Style = "book.css";

    public static OutputFile File(Readable dashboard) =>
        OutputFile.Of(
            new Offer(
                FormatKind.Book,
                dashboard.Quarter,
                dashboard.File(".epub"),
                dashboard.Words.Formats.FormatTitle(FormatKind.Book),
                dashboard.Words.Formats.BookFile
            ),
            () =>
            {
                var (reading, words) = (dashboard.Reading, dashboard.Words);
                return Task.FromResult(new MadeFile(StoredZip.Of(Of(reading.InWords(), words)), words.Formats.BookChapters(reading.Chapters.Count)));
            }
        );

    /// <summary>The files of a book, what it is first, as the format asks for.</summary>
    public static IReadOnlyList<SiteFile> Of(Reading reading, Words words)
    {
        SiteFile[] pages =
        [
            Page(BookPackage.Cover, BookPages.Cover(reading)),
            Page(BookPackage.Contents, BookPages.Contents(reading, words)),
            .. reading.Chapters.Select(c => Page(BookPackage.PageOf(c), BookPages.Of(c, reading))),
        ];
        return
        [
            new("mimetype", "application/epub+zip"u8.ToArray()),
            new("META-INF/container.xml", Xml(BookPackage.Container(Folder + BookPackage.File))),
            new(
                Folder + BookPackage.File,
                Xml(BookPackage.Of(reading, [.. pages.Select(p => p.Path[Folder.Length..])], Digest.Of([.. pages.SelectMany(p => p.Bytes)]), words))
            ),
            .. pages,
            new(Folder + Style, Encoding.UTF8.GetBytes(BookStyle.Sheet)),
        ];
    }

    private static SiteFile Page(string name, XElement page) => new(Folder + name, Xml(page, "<!DOCTYPE html>\n"));

    private static byte[] Xml(XElement root, string type = "") =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{type}{root.ToString().ReplaceLineEndings("\n")}\n");
}
