namespace PmfSite.Writing;

/// <summary>Where a preview may be written: nowhere near what everyone sees, nor what authors write.</summary>
internal static class PreviewFolder
{
    /// <exception cref="OutputRefused">The folder is one of the others, inside it or around it.</exception>
    public static void Check(string folder, IEnumerable<string> others)
    {
        var preview = RealPath.Of(folder);
        foreach (var other in others)
        {
            if (RealPath.Of(other) is var real && (RealPath.Holds(real, preview) || RealPath.Holds(preview, real)))
                throw new OutputRefused($"a preview cannot be written to {folder}: it is {other}, inside it or around it; name a folder of its own");
        }
    }
}
