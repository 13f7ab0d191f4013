using System.Text;
using PmfSite.Composing;
using PmfSite.Formats;

namespace PmfSite;

/// <summary>What a site looks like: the files that every page asks for.</summary>
/// <param name="Logo">Null where the council has given none.</param>
internal sealed record SiteAssets(SiteFile Style, SiteFile Script, SiteFile? Logo)
{
    public Address StyleAddress => AssetFormat.AddressOf(Style);

    public Address ScriptAddress => AssetFormat.AddressOf(Script);

    public Address? LogoAddress => Logo is null ? null : AssetFormat.AddressOf(Logo);

    public string StyleSheet => Encoding.UTF8.GetString(Style.Bytes);

    public IEnumerable<OutputFile> Files => new[] { Style, Script, Logo }.OfType<SiteFile>().Select(OutputFile.Of);

    /// <param name="script">What pages run beside the theme's script; null for nothing.</param>
    public static SiteAssets Of(CheckedSite site, byte[]? script = null)
    {
        var colour = site.Config.Brand.Colour;
        return new(
            AssetFormat.Named("site", ".css", site.Theme.StyleSheet(colour.ToString(), colour.TextOn().ToString())),
            AssetFormat.Named("site", ".js", [.. site.Theme.Script(), .. script ?? []]),
            site.Config.Brand.LogoFile is { } logo
                ? AssetFormat.Named("logo", Path.GetExtension(logo), File.ReadAllBytes(Path.Combine(site.Folder, logo)))
                : null
        );
    }
}
