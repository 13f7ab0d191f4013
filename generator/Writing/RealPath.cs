namespace PmfSite.Writing;

/// <summary>Follows the links on the way to a folder, so that two names of one folder are seen to be one.</summary>
internal static class RealPath
{
    /// <summary>The full path without links on its way, as far as it is there.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = new DirectoryInfo(Path.Combine(Of(parent), Path.GetFileName(full)));
        return here.Exists && here.ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : here.FullName;
    }

    /// <summary>Whether one real path is the other or lies inside it. Some disks take a capital and a small letter for the same.</summary>
    public static bool Holds(string folder, string inside) =>
        (inside + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
