namespace PmfSite.Formats;

/// <summary>A small file in memory: its path with forward slashes, and its bytes.</summary>
internal sealed record SiteFile(string Path, byte[] Bytes);
