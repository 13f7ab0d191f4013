using System.Text;
using PmfSite.Formats;

namespace PmfSite.Writing;

/// <summary>Writes a whole new site beside the old one, which stands untouched until the new one is known to be whole.</summary>
internal sealed class SiteWriter : IDisposable
{
    public const string Mark = ".pmfsite";
    private const string PublicMark = "This folder was made by PmfSite, which replaces it whole with every build. Keep nothing of your own in it.\n";
    private const string PreviewMark = "This folder was made by PmfSite preview, which replaces it whole: a preview, not for publication. Keep nothing of your own in it.\n";
    private const UnixFileMode FileRights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode FolderRights = FileRights | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly Releases releases;
    private readonly string staging;
    private readonly Lock folders = new();
    private readonly HashSet<string> made = new(StringComparer.Ordinal);
    private bool complete;

    private SiteWriter(Releases releases) => (this.releases, staging) = (releases, releases.Staging);

    public Manifest Manifest { get; } = new();

    /// <summary>Where what outside programs made is kept for the next run.</summary>
    public string KeptFolder => releases.Kept;

    /// <summary>Takes the place for this run.</summary>
    /// <exception cref="OutputRefused">The folder is not ours to replace, or another run holds it.</exception>
    public static SiteWriter Open(string folder, OutputKind kind = OutputKind.Public)
    {
        var writer = new SiteWriter(Releases.Open(folder));
        try
        {
            RefuseOther(folder, kind);
            writer.Folder(writer.staging);
            writer.Write(Mark, Encoding.UTF8.GetBytes(kind == OutputKind.Preview ? PreviewMark : PublicMark));
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Writes one file into the new site. Safe to call from several threads.</summary>
    public void Add(SiteFile file)
    {
        if (!Manifest.Add(file))
            throw new InvalidOperationException($"two things would be written to {file.Path}");
        Write(file.Path, file.Bytes);
    }

    /// <summary>Everything that was written so far, in the order of the paths, each read when it is asked for.</summary>
    public IEnumerable<SiteFile> Written() => Manifest.Paths.Select(path => new SiteFile(path, File.ReadAllBytes(Path.Combine(staging, path))));

    /// <summary>Reads everything back, and puts the new site in the place of the old one; null when the same is there already.</summary>
    public async Task<Release?> Publish(string generator)
    {
        await Verify();
        Write(Writing.Manifest.FileName, Manifest.ToJson(generator));
        complete = true;
        return releases.Publish();
    }

    public void Dispose()
    {
        // From then on its place may hold what was public before.
        if (!complete && Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
        releases.Dispose();
    }

    /// <summary>A draft never takes the place of the public site, nor the public site that of a draft.</summary>
    private static void RefuseOther(string site, OutputKind kind)
    {
        var mark = Path.Combine(site, Mark);
        var there = !File.Exists(mark) ? kind : File.ReadAllText(mark) == PreviewMark ? OutputKind.Preview : OutputKind.Public;
        if (there != kind)
            throw new OutputRefused(there == OutputKind.Preview
                ? $"{site} was made by preview, and a build does not replace it; remove it, or name another folder as output in site.config.yml"
                : $"{site} was made by a build for everyone, and a preview does not replace it; name another folder");
    }

    private void Write(string relative, byte[] bytes)
    {
        var path = Path.Combine(staging, relative.Replace('/', Path.DirectorySeparatorChar));
        Folder(Path.GetDirectoryName(path)!);
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, bytes, 0);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(handle, FileRights);
    }

    private void Folder(string path)
    {
        lock (folders)
        {
            if (!made.Add(path))
                return;
            if (path != staging && path.Length > staging.Length)
                Folder(Path.GetDirectoryName(path)!);
            Directory.CreateDirectory(path);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, FolderRights);
        }
    }

    /// <summary>A disk that is full or failing can leave a file short without saying so.</summary>
    private async Task Verify()
    {
        var files = Directory.GetFiles(staging, "*", SearchOption.AllDirectories);
        await Parallel.ForEachAsync(files, (path, _) =>
        {
            var relative = Path.GetRelativePath(staging, path).Replace('\\', '/');
            using var written = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            if (relative != Mark && !Manifest.Holds(relative, written))
                throw new IOException($"{relative} was not written as it should be; is the disk full?");
            return ValueTask.CompletedTask;
        });
        if (files.Length != Manifest.Count + 1)
            throw new IOException(Invariant($"{Manifest.Count + 1} files should have been written, and {files.Length} are there"));
    }
}
