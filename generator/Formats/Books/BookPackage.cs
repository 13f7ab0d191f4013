using System.Xml.Linq;
using PmfSite.Readings;
using PmfSite.Saying;

namespace PmfSite.Formats.Books;

/// <summary>What a book is, what it is made of and in which order it is read, as EPUB 3.3 asks for, with the facts of EPUB Accessibility
/// 1.1.</summary>
internal static class BookPackage
{
    public const string File = "package.opf";
    public const string Cover = "title.xhtml";
    public const string Contents = "contents.xhtml";

    private const string Identifier = "identifier";

    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Ocf = "urn:oasis:names:tc:opendocument:xmlns:container";

    /// <summary>What is so of every book: all that it says is text.</summary>
    private static (string Property, string Value)[] Accessibility(Words words) =>
        [
            ("accessMode", "textual"),
            ("accessModeSufficient", "textual"),
            ("accessibilityFeature", "structuralNavigation"),
            ("accessibilityFeature", "tableOfContents"),
            ("accessibilityFeature", "readingOrder"),
            ("accessibilityFeature", "displayTransformability"),
            ("accessibilityHazard", "none"),
            ("accessibilitySummary", words.Formats.BookAccessibility),
        ];

    public static string PageOf(Chapter chapter) => $"chapter-{chapter.Id}.xhtml";

    public static XElement Container(string package) =>
        new(
            Ocf + "container",
            new XAttribute("version", "1.0"),
            new XElement(
                Ocf + "rootfiles",
                new XElement(Ocf + "rootfile", new XAttribute("full-path", package), new XAttribute("media-type", "application/oebps-package+xml"))
            )
        );

    /// <param name="pages">In the order in which they are read.</param>
    /// <param name="digest">Of all pages, so that a book with other words is another book.</param>
    public static XElement Of(Reading reading, IReadOnlyList<string> pages, string digest, Words words) =>
        new(
            Opf + "package",
            new XAttribute("version", "3.0"),
            new XAttribute("unique-identifier", Identifier),
            new XAttribute(XNamespace.Xml + "lang", reading.Language),
            new XElement(
                Opf + "metadata",
                new XAttribute(XNamespace.Xmlns + "dc", Dc),
                new XElement(Dc + "identifier", new XAttribute("id", Identifier), $"urn:uuid:{Uuid(digest)}"),
                new XElement(Dc + "title", reading.Title),
                new XElement(Dc + "language", reading.Language),
                new XElement(Dc + "creator", reading.Council),
                new XElement(Dc + "publisher", reading.Council),
                new XElement(Dc + "date", reading.Dated),
                new XElement(Dc + "rights", words.Formats.LicenceIs(reading.Licence.Text, reading.Licence.Href)),
                reading.WebAddress is { } address ? new XElement(Dc + "source", address) : null,
                Meta("dcterms:modified", $"{reading.Dated}T00:00:00Z"),
                Accessibility(words).Select(a => Meta($"schema:{a.Property}", a.Value))
            ),
            new XElement(
                Opf + "manifest",
                pages.Select(p => Item(p, "application/xhtml+xml", p == Contents ? "nav" : null)),
                Item(BookFormat.Style, "text/css", null)
            ),
            new XElement(Opf + "spine", pages.Select(p => new XElement(Opf + "itemref", new XAttribute("idref", IdOf(p)))))
        );

    private static XElement Meta(string property, string value) => new(Opf + "meta", new XAttribute("property", property), value);

    private static XElement Item(string file, string type, string? property) =>
        new(
            Opf + "item",
            new XAttribute("id", IdOf(file)),
            new XAttribute("href", file),
            new XAttribute("media-type", type),
            property is null ? null : new XAttribute("properties", property)
        );

    private static string IdOf(string file) => Path.GetFileNameWithoutExtension(file);

    /// <summary>Of the eighth kind of RFC 9562: made from what was chosen, with the bits that tell the kind.</summary>
    private static string Uuid(string digest) => $"{digest[..8]}-{digest[8..12]}-8{digest[13..16]}-a{digest[17..20]}-{digest[20..32]}";
}
