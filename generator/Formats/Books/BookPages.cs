using System.Xml.Linq;
using PmfSite.Readings;
using PmfSite.Saying;

namespace PmfSite.Formats.Books;

/// <summary>The pages of a book: its title, its contents, and its chapters.</summary>
internal static class BookPages
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Epub = "http://www.idpf.org/2007/ops";

    public static XElement Cover(Reading reading) =>
        Page(
            reading.Title,
            reading,
            "titlepage",
            null,
            Element("h1", reading.Title),
            Element("p", reading.Council),
            Element("p", Link(new(reading.Licence.Text, reading.Licence.Href))),
            reading.WebAddress is { } address ? Element("p", Link(new(address, address))) : null
        );

    public static XElement Contents(Reading reading, Words words) =>
        Page(
            words.Formats.Contents,
            reading,
            null,
            null,
            Element(
                "nav",
                Type("toc"),
                Role("doc-toc"),
                new XAttribute("aria-labelledby", "contents"),
                Element("h1", new XAttribute("id", "contents"), words.Formats.Contents),
                Element("ol", reading.Chapters.Select(Entry))
            )
        );

    public static XElement Of(Chapter chapter, Reading reading) =>
        Page(
            chapter.Title,
            reading,
            "chapter",
            "doc-chapter",
            [
                Element("h1", chapter.Title),
                .. reading.Draft is { } draft ? [Element("p", draft)] : Array.Empty<XElement>(),
                .. chapter.Blocks.SelectMany(Blocks),
            ]
        );

    private static XElement Page(string title, Reading reading, string? type, string? role, params object?[] content) =>
        Element(
            "html",
            new XAttribute(XNamespace.Xmlns + "epub", Epub),
            new XAttribute("lang", reading.Language),
            new XAttribute(XNamespace.Xml + "lang", reading.Language),
            Element(
                "head",
                Element("title", title == reading.Title ? title : $"{title} – {reading.Title}"),
                Element("link", new XAttribute("rel", "stylesheet"), new XAttribute("type", "text/css"), new XAttribute("href", BookFormat.Style))
            ),
            Element(
                "body",
                type is null
                    ? (object)content
                    : Element(
                        "section",
                        Type(type),
                        role is null ? null : Role(role),
                        role is null ? null : new XAttribute("aria-label", title),
                        content
                    )
            )
        );

    private static XElement Entry(Chapter chapter)
    {
        var (page, parts) = (BookPackage.PageOf(chapter), chapter.Blocks.OfType<Heading>().Where(h => h.Id is not null).ToArray());
        return Element(
            "li",
            Link(new(chapter.Title, page)),
            parts.Length == 0 ? null : Element("ol", parts.Select(p => Element("li", Link(new(p.Text, $"{page}#{p.Id}")))))
        );
    }

    private static IEnumerable<XElement> Blocks(Block block) =>
        block switch
        {
            Heading heading =>
            [
                Element(heading.Rank == HeadingRank.Part ? "h2" : "h3", heading.Id is { } id ? new XAttribute("id", id) : null, heading.Text),
            ],
            Paragraph paragraph => [Element("p", paragraph.Text)],
            Standing standing => [Element("p", new XAttribute("class", "standing"), standing.Sentence)],
            Items { Each: [{ Number.Length: > 0 } first, ..] } items =>
            [
                Element("ol", first.Number == "1" ? null : new XAttribute("start", first.Number), items.Each.Select(i => Element("li", i.Text))),
            ],
            Items items => [Element("ul", items.Each.Select(i => Element("li", i.Text)))],
            Grid grid => [Table(grid), .. grid.Notes.Select(note => Element("p", note))],
            _ => throw new ArgumentOutOfRangeException(nameof(block), block, "a block that no book has"),
        };

    private static XElement Table(Grid grid) =>
        Element(
            "table",
            Element("caption", grid.Caption),
            Element("thead", Element("tr", grid.Columns.Select(c => Cell("th", "col", c)))),
            Element("tbody", grid.Rows.Select(r => Element("tr", Cell("th", "row", r[0]), r.Skip(1).Select(c => Element("td", c)))))
        );

    private static XElement Cell(string name, string scope, string text) => Element(name, new XAttribute("scope", scope), text);

    private static XElement Link(Link link) => Element("a", new XAttribute("href", link.Href), link.Text);

    private static XElement Element(string name, params object?[] content) => new(Html + name, content);

    private static XAttribute Type(string type) => new(Epub + "type", type);

    private static XAttribute Role(string role) => new("role", role);
}
