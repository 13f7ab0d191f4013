using PmfSite.Formats;

namespace PmfSite.Previewing;

/// <summary>A composed site in memory: each file is made when it is first asked for, and kept. Nothing is read from a disk, so no path leads out of it.</summary>
internal sealed class ServedSite
{
    private readonly Dictionary<string, Lazy<Task<SiteFile>>> files;
    private readonly Lazy<Task<IReadOnlyList<SiteFile>>> last;
    private readonly IReadOnlyList<string> lastPaths;

    /// <param name="last">What is made from all other files, and only then.</param>
    /// <param name="lastPaths">Where that stands.</param>
    public ServedSite(IEnumerable<ComposedFile> files, Func<Task<IReadOnlyList<SiteFile>>> last, IReadOnlyList<string> lastPaths)
    {
        this.lastPaths = lastPaths;
        this.files = files.ToDictionary(f => f.Path, f => new Lazy<Task<SiteFile>>(f.Make), StringComparer.Ordinal);
        this.last = new(async () =>
        {
            await Parallel.ForEachAsync(this.files.Values, async (file, _) => await file.Value);
            return await last();
        });
    }

    /// <summary>Null when the site has no such file.</summary>
    public async Task<SiteFile?> Find(string path) =>
        files.TryGetValue(path, out var file) ? await file.Value
        : lastPaths.Contains(path) ? (await last.Value).FirstOrDefault(f => f.Path == path)
        : null;
}
