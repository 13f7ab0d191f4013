using PmfSite.Approving;
using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>What was approved for each quarter, byte for byte, so that anybody can take its digest.</summary>
internal static class EditionFormat
{
    public static IEnumerable<Func<Task<SiteFile>>> Files(Publication publication) =>
        publication.Editions.Values.Select(edition => (Func<Task<SiteFile>>)(() => Task.FromResult(new SiteFile(Address.Edition(edition.Edition.Quarter.Id).Path, edition.Bytes))));
}
