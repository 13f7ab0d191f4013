using PmfSite.Composing;
using PmfSite.Performance;

namespace PmfSite.Formats;

/// <summary>Style sheet, script and logo, under names that change with their bytes, so that a browser may keep them for ever.</summary>
internal static class AssetFormat
{
    private const int HashLetters = 12;

    public static SiteFile Named(string stem, string extension, byte[] bytes) =>
        new($"assets/{stem}.{Digest.Of(bytes)[..HashLetters]}{extension}", bytes);

    public static Address AddressOf(SiteFile file) => new(file.Path);
}
