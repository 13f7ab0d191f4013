using PmfSite.Formats;

namespace PmfSite.Previewing;

/// <summary>What is sent to a browser.</summary>
internal sealed record ServedFile(string MediaType, byte[] Bytes)
{
    public static ServedFile Of(SiteFile file) => new(MediaTypes.Of(file.Path), file.Bytes);
}
