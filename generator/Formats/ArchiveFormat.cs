using PmfSite.Composing;
using PmfSite.Performance;

namespace PmfSite.Formats;

/// <summary>The whole site as one file, to be read without the internet and proved like the site itself.</summary>
internal static class ArchiveFormat
{
    public static bool IsWanted(Composition site) => site.Config.Formats.Made.Contains(FormatKind.Archive);

    /// <param name="entries">All files of the site, in their order, those among them that prove the others; read when the archive is written.</param>
    public static OutputFile File(Composition site, Func<WrittenFiles, IReadOnlyList<ZipEntry>> entries)
    {
        var offer = new Offer(
            FormatKind.Archive,
            site.Published.Latest.Quarter,
            Address.Archive,
            site.Words.Formats.WholeSite,
            site.Words.Formats.ZipFile
        );
        return new(offer.Address.Path, (known, to) =>
        {
            var all = entries(known);
            StoredZip.Write(all, to);
            return Task.FromResult(new FileFacts { Extent = site.Words.Formats.FilesInArchive(all.Count) });
        }) { Offer = offer };
    }
}
