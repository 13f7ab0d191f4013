using PmfSite.Composing;
using PmfSite.Diagnostics;
using PmfSite.Languages;
using PmfSite.Loading;
using PmfSite.Performance;
using PmfSite.Querying;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Making;

/// <summary>Sites made ready for their formats without being written.</summary>
internal static class Composed
{
    /// <summary>The site of a folder of this repository, as it is after all its approvals.</summary>
    public static Composition Of(string folder) => Of(ContentOf.Site(Repository.Folder(folder)), ConfigOf(folder));

    public static SiteConfig ConfigOf(string folder)
    {
        var bag = new DiagnosticBag();
        var config = SiteConfigReader.Read(Repository.Folder(folder), bag);
        Assert.False(bag.HasErrors);
        return config!;
    }

    public static Composition Of(Content content, SiteConfig config)
    {
        var publication = Frozen.Release(content, new(2026, 1, 1)).Publication!;
        return Of(new PublishedPerformance(publication), config);
    }

    public static Composition Of(PublishedPerformance published, SiteConfig config) =>
        new(published, SiteLanguages.WordsOf(config.Language), config, new("site.css"), new("site.js"), null);
}
