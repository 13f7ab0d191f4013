using PmfSite.Composing;
using PmfSite.Performance;

namespace PmfSite.Formats;

/// <summary>The whole site as one file, to be read without the internet and proved like the site itself.</summary>
internal static class ArchiveFormat
{
    public static bool IsWanted(Composition site) => site.Config.Formats.Made.Contains(FormatKind.Archive);

    /// <param name="files">All of them, those among them that prove the others.</param>
    public static (SiteFile File, ShelvedFile Shelved) File(IReadOnlyList<SiteFile> files, Quarter latest)
    {
        var offer = new Offer(FormatKind.Archive, latest, Address.Archive, English.WholeSite, English.ZipFile);
        var zip = StoredZip.Of(files);
        return (new(offer.Address.Path, zip), new(offer, zip.Length, English.FilesInArchive(files.Count)));
    }
}
