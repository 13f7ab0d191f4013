namespace PmfSite.Writing;

/// <summary>Keeps what is not for everyone out of the folder that everyone sees.</summary>
internal static class PrivateFolder
{
    /// <exception cref="OutputRefused">The folder is the public one or inside it, be it through a link.</exception>
    public static void RefuseInside(string folder, string publicFolder)
    {
        if (RealPath.Holds(RealPath.Of(publicFolder), RealPath.Of(folder)))
            throw new OutputRefused($"{folder} is inside the public folder {publicFolder}; name another one");
    }
}
