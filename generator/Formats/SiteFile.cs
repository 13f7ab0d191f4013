namespace PmfSite.Formats;

/// <summary>A file of the site: its path with forward slashes, and its bytes.</summary>
internal sealed record SiteFile(string Path, byte[] Bytes);
