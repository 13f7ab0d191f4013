using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Performance;

namespace PmfSite.Tests.Making;

/// <summary>The content of sites in which nothing is found when they are read.</summary>
internal static class ContentOf
{
    /// <param name="site">The folder that holds the folder of content.</param>
    public static Content Site(string site)
    {
        var bag = new DiagnosticBag();
        var content = ContentLoader.Load(Path.Combine(site, "content"), "content", bag);
        Assert.Empty(bag.Ordered());
        return content!;
    }
}
