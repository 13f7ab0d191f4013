using System.Text;
using System.Xml.Linq;
using PmfSite.Data;

namespace PmfSite.Formats;

/// <summary>The map of the site for the searches of others, and the file that leads them to it; only where the site's address is known.</summary>
internal static class SitemapFormat
{
    /// <summary>What searches are told when nothing may be found.</summary>
    public static OutputFile NothingToBeFound() => Robots("Disallow: /\n");

    private const string Map = "sitemap.xml";
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="address">Where the site stands on the web; null when that is not known.</param>
    public static IEnumerable<OutputFile> Files(string? address) =>
        address is null ? [] : [OutputFile.From(Map, known => Bytes(known.Catalogue, address)), Robots($"Allow: /\nSitemap: {address}{Map}\n")];

    private static byte[] Bytes(IEnumerable<CatalogueEntry> catalogue, string address)
    {
        var pages = catalogue.Select(e => new XElement(Schema + "url", new XElement(Schema + "loc", address + e.Path)));
        var map = new XElement(Schema + "urlset", pages);
        return Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{map.ToString().ReplaceLineEndings("\n")}\n");
    }

    private static OutputFile Robots(string rules) => OutputFile.Of("robots.txt", () => Encoding.UTF8.GetBytes($"User-agent: *\n{rules}"));
}
