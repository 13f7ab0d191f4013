using System.IO.Enumeration;
using PmfSite.Formats;

namespace PmfSite.Writing;

/// <summary>A site that was built, here or copied from its host: what its manifest says of it.</summary>
internal sealed class BuiltSite
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };
    private readonly string folder;
    private readonly Manifest manifest;

    private BuiltSite(string folder, byte[] json, Manifest manifest) =>
        (this.folder, this.manifest, Digest) = (folder, manifest, Performance.Digest.Of(json));

    public int Count => manifest.Count;

    /// <summary>The digest of the manifest, which names this release among all others.</summary>
    public string Digest { get; }

    /// <summary>The site in a folder; null when the folder has no manifest that lists its files.</summary>
    public static BuiltSite? In(string folder)
    {
        var path = Path.Combine(folder, Manifest.FileName);
        return File.Exists(path) && File.ReadAllBytes(path) is var json && Manifest.Read(json) is { } manifest ? new(folder, json, manifest) : null;
    }

    /// <summary>The ids of the quarters that it publishes, as its build record says; none when it has no record.</summary>
    public IReadOnlyList<string> Quarters() => Record() is { } record ? BuildFormat.Quarters(record) : [];

    /// <summary>What was approved for each quarter, and what corrections made of it: the digest that the build record states, and that of the file;
    /// none when it has no record.</summary>
    public IReadOnlyList<BuiltEdition> Editions() =>
        Record() is { } record
            ?
            [
                .. BuildFormat
                    .Editions(record)
                    .Select(e => new BuiltEdition(e.Name, e.Digest, DigestOf(BuildFormat.EditionOf(e.Name)), IsCorrected: false)),
                .. BuildFormat.CorrectedEditions(record).Select(e => new BuiltEdition(e.Name, e.Digest, DigestOf(e.Name), IsCorrected: true)),
            ]
            : [];

    /// <summary>Every file that was changed, added or removed since the site was built, in the order of their paths; none when it is as it
    /// was.</summary>
    public IReadOnlyList<Difference> Differences()
    {
        var listed = manifest.Paths;
        var there = Files().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. listed
                .AsParallel()
                .AsOrdered()
                .Select(path => there.Contains(path) ? Compare(path) : new Difference(Difference.Removed, path))
                .OfType<Difference>()
                .Concat(there.Except(listed, StringComparer.Ordinal).AsParallel().Select(path => new Difference(Difference.Added, path)))
                .OrderBy(d => d.Path, StringComparer.Ordinal),
        ];
    }

    private byte[]? Record() => Path.Combine(folder, BuildFormat.FileName) is var path && File.Exists(path) ? File.ReadAllBytes(path) : null;

    private string? DigestOf(string name) =>
        manifest.Paths.Contains(name) && Path.Combine(folder, name) is var path && File.Exists(path)
            ? Performance.Digest.Of(File.ReadAllBytes(path))
            : null;

    private Difference? Compare(string path)
    {
        try
        {
            using var bytes = new FileStream(Path.Combine(folder, path), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return manifest.Holds(path, bytes) ? null : new(Difference.Changed, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new(Difference.Unreadable, path);
        }
    }

    /// <summary>A link to another folder counts as a file that was added: nothing of this site stands behind it.</summary>
    private IEnumerable<string> Files() =>
        new FileSystemEnumerable<string>(
            folder,
            (ref FileSystemEntry entry) => Path.GetRelativePath(folder, entry.ToFullPath()).Replace('\\', '/'),
            Everything
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.Where(path => path is not (Manifest.FileName or SiteWriter.Mark));
}

/// <summary>An edition of a quarter in a built site.</summary>
/// <param name="Name">The quarter; of an edition that a correction made, where it stands.</param>
/// <param name="Stated">The digest by the build record.</param>
/// <param name="Found">That of the file; null where there is none.</param>
internal sealed record BuiltEdition(string Name, string Stated, string? Found, bool IsCorrected)
{
    public bool Holds => Stated == Found;
}
