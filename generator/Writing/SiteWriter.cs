using System.Text;
using PmfSite.Formats;

namespace PmfSite.Writing;

/// <summary>Writes a whole new site beside the old one, which stands untouched until the new one is known to be whole.</summary>
internal sealed class SiteWriter : IDisposable
{
    public const string Mark = ".pmfsite";
    private const string PublicMark = "This folder was made by PmfSite, which replaces it whole with every build. Keep nothing of your own in it.\n";
    private const string PreviewMark =
        "This folder was made by PmfSite preview, which replaces it whole: a preview, not for publication. Keep nothing of your own in it.\n";
    private const int Buffered = 16 * 1024;
    private const UnixFileMode FileRights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode FolderRights = FileRights | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly OutputFolder output;
    private readonly string staging;
    private readonly Lock naming = new();
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> paths = new(StringComparer.OrdinalIgnoreCase);
    private bool complete;

    private SiteWriter(OutputFolder output) => (this.output, staging) = (output, output.Staging);

    /// <summary>Where what external programs made is kept for the next run.</summary>
    public string CacheFolder => output.CacheFolder;

    /// <summary>Takes the place for this run.</summary>
    /// <exception cref="OutputRefused">The folder is not ours to replace, or another run holds it.</exception>
    public static SiteWriter Open(string folder, OutputKind kind = OutputKind.Public)
    {
        var writer = new SiteWriter(OutputFolder.Open(folder));
        try
        {
            RefuseOther(folder, kind);
            writer.Folder(writer.staging);
            using var mark = writer.Create(Mark);
            mark.Write(Encoding.UTF8.GetBytes(kind == OutputKind.Preview ? PreviewMark : PublicMark));
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Writes one file into the new site, and keeps nothing of it. Safe to call from several threads.</summary>
    /// <returns>What is known of it from then on.</returns>
    /// <exception cref="InvalidOperationException">There is a file of that path already, letter case aside, which this one does not
    /// replace.</exception>
    public async Task<WrittenFile> Write(OutputFile file, WrittenFiles known)
    {
        if (!IsFree(file))
            throw new InvalidOperationException($"two things would be written to {file.Path}");
        await using var to = Create(file.Path);
        return await file.WriteTo(to, known);
    }

    /// <summary>A file that was written, to be read again.</summary>
    public Stream Read(string path) => new FileStream(Staged(path), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    /// <summary>Reads everything back, and puts the new site in the place of the old one; null when the same is there already.</summary>
    /// <param name="manifest">Of all files that were written.</param>
    public async Task<PublishedRelease?> Publish(Manifest manifest, string generator)
    {
        await Verify(manifest);
        using (var to = Create(Manifest.FileName))
            to.Write(manifest.ToJson(generator));
        complete = true;
        return output.Publish();
    }

    public void Dispose()
    {
        // From then on its place may hold what was public before.
        if (!complete && Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
        output.Dispose();
    }

    /// <summary>A draft never takes the place of the public site, nor the public site that of a draft.</summary>
    private static void RefuseOther(string site, OutputKind kind)
    {
        var mark = Path.Combine(site, Mark);
        var there =
            !File.Exists(mark) ? kind
            : File.ReadAllText(mark) == PreviewMark ? OutputKind.Preview
            : OutputKind.Public;
        if (there != kind)
            throw new OutputRefused(
                there == OutputKind.Preview
                    ? $"{site} was made by preview, and a build does not replace it; remove it, or name another folder as output in site.config.yml"
                    : $"{site} was made by a build for everyone, and a preview does not replace it; name another folder"
            );
    }

    private bool IsFree(OutputFile file)
    {
        lock (naming)
            return paths.Add(file.Path) || file.Replaces;
    }

    private FileStream Create(string relative)
    {
        var path = Staged(relative);
        Folder(Path.GetDirectoryName(path)!);
        var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, Buffered);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(stream.SafeFileHandle, FileRights);
        return stream;
    }

    private string Staged(string relative) => Path.Combine(staging, relative.Replace('/', Path.DirectorySeparatorChar));

    private void Folder(string path)
    {
        lock (naming)
        {
            if (!folders.Add(path))
                return;
            if (path != staging && path.Length > staging.Length)
                Folder(Path.GetDirectoryName(path)!);
            Directory.CreateDirectory(path);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, FolderRights);
        }
    }

    /// <summary>A disk that is full or failing can leave a file short without saying so.</summary>
    private async Task Verify(Manifest manifest)
    {
        var files = Directory.GetFiles(staging, "*", SearchOption.AllDirectories);
        await Parallel.ForEachAsync(files, (path, _) =>
        {
            var relative = Path.GetRelativePath(staging, path).Replace('\\', '/');
            using var written = Read(relative);
            if (relative != Mark && !manifest.Holds(relative, written))
                throw new IOException($"{relative} was not written as it should be; is the disk full?");
            return ValueTask.CompletedTask;
        });
        if (files.Length != manifest.Count + 1)
            throw new IOException(Invariant($"{manifest.Count + 1} files should have been written, and {files.Length} are there"));
    }
}
