namespace PmfSite.Formats;

/// <summary>A file that goes into a ZIP file.</summary>
/// <param name="Open">Its bytes from the first on, in a stream that knows its length and can go back.</param>
internal sealed record ZipEntry(string Path, Func<Stream> Open);
