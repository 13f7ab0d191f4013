namespace PmfSite.Writing;

/// <summary>Keeps what is not for everyone out of the folder that everyone sees.</summary>
internal static class PrivateFolder
{
    /// <exception cref="OutputRefused">The folder is the public one or inside it, be it through a link.</exception>
    public static void RefuseInside(string folder, string publicFolder)
    {
        var (asked, seen) = (Real(folder) + Path.DirectorySeparatorChar, Real(publicFolder) + Path.DirectorySeparatorChar);
        // Some disks take a capital and a small letter for the same.
        if (asked.StartsWith(seen, StringComparison.OrdinalIgnoreCase))
            throw new OutputRefused($"{folder} is inside the public folder {publicFolder}; name another one");
    }

    /// <summary>The path with every link on the way followed, as far as it exists.</summary>
    private static string Real(string path)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new DirectoryInfo(Path.Combine(real, part));
            real = next.Exists ? next.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next.FullName : next.FullName;
        }
        return Path.TrimEndingDirectorySeparator(real);
    }
}
