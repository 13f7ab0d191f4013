using System.Text;
using System.Xml.Linq;
using PmfSite.Composing;
using PmfSite.Data;

namespace PmfSite.Formats;

/// <summary>The feed of releases and corrections: Atom, RFC 4287.</summary>
internal static class FeedFormat
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static OutputFile File(Composition site) =>
        OutputFile.Of(Address.Feed.Path, () => Bytes(FeedComposer.Compose(site))) with
        {
            MediaType = "application/atom+xml",
        };

    public static byte[] Bytes(Feed feed)
    {
        var root = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", feed.Language),
            new XElement(Atom + "id", feed.Id),
            new XElement(Atom + "title", feed.Title),
            new XElement(Atom + "updated", feed.Updated),
            new XElement(Atom + "author", new XElement(Atom + "name", feed.Author)),
            Link("alternate", feed.Home),
            feed.Address is { } address ? Link("self", address) : null,
            feed.Entries.Select(Entry)
        );
        return Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root.ToString().ReplaceLineEndings("\n")}\n");
    }

    private static XElement Entry(FeedEntry entry) =>
        new(
            Atom + "entry",
            new XElement(Atom + "id", entry.Id),
            new XElement(Atom + "title", entry.Title),
            new XElement(Atom + "updated", entry.Updated),
            Link("alternate", entry.Href),
            new XElement(Atom + "summary", entry.Summary)
        );

    private static XElement Link(string relation, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));
}
