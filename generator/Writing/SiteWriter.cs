using System.Text;
using PmfSite.Formats;

namespace PmfSite.Writing;

/// <summary>
/// Writes a whole new site beside the old one and puts it in its place in one step. Until then the old site stands untouched; a folder that
/// the generator did not make is never deleted.
/// </summary>
internal sealed class SiteWriter : IDisposable
{
    private const string Mark = ".pmfsite";
    private const string MarkText = "This folder was made by PmfSite, which replaces it whole with every build. Keep nothing of your own in it.\n";
    private const UnixFileMode FileRights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode FolderRights = FileRights | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly string site;
    private readonly string staging;
    private readonly string previous;
    private readonly FileStream gate;
    private readonly Lock folders = new();
    private readonly HashSet<string> made = new(StringComparer.Ordinal);
    private bool published;

    private SiteWriter(string site, FileStream gate)
    {
        this.site = site;
        this.gate = gate;
        staging = Beside(site, "staging-new");
        previous = Beside(site, "previous-old");
    }

    public Manifest Manifest { get; } = new();

    /// <summary>Takes the place for this run, and tidies up after one that was interrupted.</summary>
    /// <exception cref="OutputRefused">The folder is not ours to replace, or another build is running.</exception>
    public static SiteWriter Open(string folder)
    {
        var site = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        RefuseForeign(site);
        Directory.CreateDirectory(Path.GetDirectoryName(site)!);
        var writer = new SiteWriter(site, Lock(Beside(site, "lock")));
        try
        {
            writer.Recover();
            writer.Folder(writer.staging);
            writer.Write(Mark, Encoding.UTF8.GetBytes(MarkText));
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

    /// <summary>Reads everything back, makes sure that it is on the disk, and puts the new site in the place of the old one.</summary>
    public async Task Publish(string generator)
    {
        await Verify();
        Write(Writing.Manifest.FileName, Manifest.ToJson(generator));
        Durable.Sync(staging);
        if (!Directory.Exists(site))
        {
            Directory.Move(staging, site);
        }
        else if (Durable.Exchange(staging, site))
        {
            Directory.Delete(staging, recursive: true);
        }
        else
        {
            // Where folders cannot be exchanged there is a moment without a site; if we stop right there, the next run puts the old one back.
            Directory.Move(site, previous);
            Directory.Move(staging, site);
            Directory.Delete(previous, recursive: true);
        }
        Durable.Sync(Path.GetDirectoryName(site)!);
        published = true;
    }

    public void Dispose()
    {
        if (!published && Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
        gate.Dispose();
    }

    private static void RefuseForeign(string site)
    {
        if (File.Exists(site))
            throw new OutputRefused($"{site} is a file, not a folder");
        if (!Directory.Exists(site))
            return;
        if (new DirectoryInfo(site).LinkTarget is not null)
            throw new OutputRefused($"{site} is a link to another folder; name that folder itself as output in site.config.yml");
        if (!File.Exists(Path.Combine(site, Mark)) && Directory.EnumerateFileSystemEntries(site).Any())
            throw new OutputRefused($"{site} is not empty and was not made by this generator; empty it yourself, or name another folder as output in site.config.yml");
    }

    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (File.Exists(path))
        {
            throw new OutputRefused($"another build is writing here: {exception.Message}");
        }
    }

    private void Recover()
    {
        if (!Directory.Exists(site) && File.Exists(Path.Combine(previous, Mark)))
            Directory.Move(previous, site);
        foreach (var left in new[] { staging, previous })
        {
            if (Directory.Exists(left))
                Directory.Delete(left, recursive: true);
        }
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

    private static string Beside(string site, string what) =>
        Path.Combine(Path.GetDirectoryName(site)!, $".{Path.GetFileName(site)}.{what}");
}
