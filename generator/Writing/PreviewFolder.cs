namespace PmfSite.Writing;

/// <summary>Where a preview may be written: nowhere near what everyone sees, nor what authors write.</summary>
internal static class PreviewFolder
{
    /// <exception cref="OutputRefused">The folder is one of the others, inside it or around it.</exception>
    public static void Check(string folder, IEnumerable<string> others)
    {
        var preview = Real(folder);
        foreach (var other in others)
        {
            if (Holds(Real(other), preview) || Holds(preview, Real(other)))
                throw new OutputRefused($"a preview cannot be written to {folder}: it is {other}, inside it or around it; name a folder of its own");
        }
    }

    private static bool Holds(string folder, string inside) =>
        (inside + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path without links on its way, as far as it is there.</summary>
    private static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = Path.Combine(Real(parent), Path.GetFileName(full));
        return Directory.Exists(here) && new DirectoryInfo(here).ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : here;
    }
}
