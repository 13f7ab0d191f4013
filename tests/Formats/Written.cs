namespace PmfSite.Tests.Formats;

/// <summary>What is written to a stream, as bytes.</summary>
internal static class Written
{
    public static byte[] Bytes(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return bytes.ToArray();
    }
}
