namespace PmfSite.Formats;

/// <summary>The bytes of one file, with what its maker knows of it.</summary>
internal sealed record MadeFile(byte[] Bytes, FileFacts Facts)
{
    public MadeFile(byte[] bytes)
        : this(bytes, FileFacts.None) { }

    /// <param name="extent">How much it is for who uses it, in words.</param>
    public MadeFile(byte[] bytes, string extent)
        : this(bytes, new FileFacts { Extent = extent }) { }
}
