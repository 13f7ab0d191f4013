using System.Text;
using PmfSite.Formats;

namespace PmfSite.Previewing;

/// <summary>The files of a preview that belong to no site: the lines that load a page again after a change, and the looks of the page of
/// mistakes.</summary>
internal static class PreviewAssets
{
    /// <summary>Where they stand; no file of a site is there.</summary>
    public const string Folder = ".preview/";

    public static SiteFile Style { get; } = new(Folder + "mistakes.css", Encoding.UTF8.GetBytes(Text("mistakes.css")));

    /// <summary>The lines for pages that were made from that state.</summary>
    public static byte[] Reload(int state) => Encoding.UTF8.GetBytes(Invariant($"{Text("reload.js").TrimEnd()}({state});\n"));

    public static SiteFile ReloadFile(int state) => new(Invariant($"{Folder}reload.{state}.js"), Reload(state));

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(PreviewAssets).Assembly.GetManifestResourceStream("preview/" + name)!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
