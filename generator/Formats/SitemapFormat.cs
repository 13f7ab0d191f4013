using System.Text;
using System.Xml.Linq;
using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>The map of the site for the searches of others, and the file that leads them to it; only where the site's address is known.</summary>
internal static class SitemapFormat
{
    /// <summary>What searches are told when nothing may be found.</summary>
    public static readonly SiteFile NothingToBeFound = Robots("Disallow: /\n");

    private const string Map = "sitemap.xml";
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="address">Where the site stands on the web.</param>
    public static IEnumerable<SiteFile> Files(Catalogue catalogue, string? address)
    {
        if (address is null)
            yield break;
        var map = new XElement(Schema + "urlset", catalogue.Entries.Select(e => new XElement(Schema + "url", new XElement(Schema + "loc", address + e.Path))));
        yield return new(Map, Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{map.ToString().ReplaceLineEndings("\n")}\n"));
        yield return Robots($"Allow: /\nSitemap: {address}{Map}\n");
    }

    private static SiteFile Robots(string rules) => new("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\n{rules}"));
}
