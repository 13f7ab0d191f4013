using System.Threading.Channels;

namespace PmfSite.Previewing;

/// <summary>Tells which files below a folder were changed; what comes close together is one change.</summary>
internal sealed class Changes : IDisposable
{
    /// <summary>An editor writes a file in several steps.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    private readonly Channel<string> changed = Channel.CreateUnbounded<string>();
    private readonly FileSystemWatcher watcher;
    private readonly string folder;

    public Changes(string folder)
    {
        this.folder = folder;
        watcher = new(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath);
            Note(change.FullPath);
        };
        // More came than could be told: anything may have changed.
        watcher.Error += (_, _) => changed.Writer.TryWrite("");
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits until one of these files or folders, or anything in them, has changed and all is quiet.</summary>
    /// <param name="watched">Paths below the folder, with forward slashes.</param>
    /// <returns>Those of them that have changed.</returns>
    public async Task<IReadOnlyList<string>> Next(IReadOnlyList<string> watched, CancellationToken stop)
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        while (touched.Count == 0)
        {
            await changed.Reader.WaitToReadAsync(stop);
            do
            {
                while (changed.Reader.TryRead(out var path))
                    touched.UnionWith(watched.Where(w => path.Length == 0 || path == w || path.StartsWith(w + "/", StringComparison.Ordinal)));
                await Task.Delay(Quiet, stop);
            } while (changed.Reader.TryPeek(out _));
        }
        return [.. touched];
    }

    public void Dispose() => watcher.Dispose();

    private void Note(string path) => changed.Writer.TryWrite(Path.GetRelativePath(folder, path).Replace('\\', '/'));
}
