namespace PmfSite.Writing;

/// <summary>
/// The output folder, and beside it the release before and the history. What is public changes in one step, by one run at a time; a folder that
/// the generator did not make is never touched.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string site;
    private readonly string previous;
    private readonly string leaving;
    private readonly FileStream gate;
    private readonly History history;

    private OutputFolder(string site, string beside, FileStream gate)
    {
        this.site = site;
        this.gate = gate;
        Staging = Path.Combine(beside, "next");
        CacheFolder = Path.Combine(beside, "kept");
        previous = Path.Combine(beside, "previous");
        leaving = Path.Combine(beside, "leaving");
        history = new(Path.Combine(beside, "history.json"));
    }

    /// <summary>Where the next release is made.</summary>
    public string Staging { get; }

    /// <summary>Where what external programs made is kept for the next run; it may be deleted at any time.</summary>
    public string CacheFolder { get; }

    /// <summary>Takes the place for this run, and tidies up after one that was interrupted.</summary>
    /// <exception cref="OutputRefused">The folder is not ours to replace, or another run holds it.</exception>
    public static OutputFolder Open(string folder)
    {
        var site = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        RefuseForeign(site);
        var beside = Path.Combine(Path.GetDirectoryName(site)!, $".{Path.GetFileName(site)}.releases");
        Directory.CreateDirectory(beside);
        var gate = Lock(Path.Combine(beside, "lock"));
        try
        {
            var opened = new OutputFolder(site, beside, gate);
            opened.Recover();
            return opened;
        }
        catch
        {
            gate.Dispose();
            throw;
        }
    }

    /// <summary>Makes the staged site public and keeps the one before; null when the same is public already, and then nothing is touched.</summary>
    public PublishedRelease? Publish()
    {
        if (BuiltSite.In(site) is { } now && now.Digest == BuiltSite.In(Staging)!.Digest && now.Differences() is [])
        {
            Remove(Staging);
            return null;
        }
        PutInPlace(Staging);
        return history.Last;
    }

    /// <summary>Makes the release before public again and keeps the one that was, so that doing it twice changes nothing.</summary>
    /// <exception cref="OutputRefused">There is no release before, or it is not as it was.</exception>
    public RolledBack RollBack()
    {
        if (BuiltSite.In(previous) is not { } back)
            throw new OutputRefused($"there is no release before this one to go back to; {site} stands as it was");
        if (back.Differences() is [var first, ..])
            throw new OutputRefused($"the release before is not as it was any more: {first.Path} was {first.What}; {site} stands as it was");
        var (was, sameAs) = (history.Last, history.Find(back.Digest));
        PutInPlace(previous);
        return new(history.Last!, sameAs, was);
    }

    public void Dispose() => gate.Dispose();

    /// <summary>The step that visitors see: whatever is stopped and whenever, they see one whole release.</summary>
    private void PutInPlace(string next)
    {
        Durable.Sync(next);
        if (!Directory.Exists(site))
        {
            Directory.Move(next, site);
        }
        else if (Durable.Exchange(next, site))
        {
            Keep(next);
        }
        else
        {
            // Where folders cannot be exchanged there is a moment without a site; if we stop right there, the next run puts the old one back.
            Directory.Move(site, leaving);
            Directory.Move(next, site);
            Keep(leaving);
        }
        Record();
        Durable.Sync(Path.GetDirectoryName(site)!);
    }

    /// <summary>What was public until now becomes the release before, unless it is the same with a fault that was put right.</summary>
    private void Keep(string old)
    {
        if (BuiltSite.In(old)?.Digest is not { } digest || digest == BuiltSite.In(site)?.Digest)
        {
            Remove(old);
        }
        else if (old != previous)
        {
            Remove(previous);
            Directory.Move(old, previous);
        }
    }

    /// <summary>A run that was stopped leaves one of few traces; each leads to a whole site, the release before it, and a history that knows
    /// both.</summary>
    private void Recover()
    {
        if (Directory.Exists(leaving))
        {
            if (Directory.Exists(site))
                Keep(leaving);
            else
                Directory.Move(leaving, site);
        }
        if (WasPublic(Staging))
            Keep(Staging);
        Remove(Staging);
        Record();
    }

    /// <summary>After an exchange that the history has not heard of, its last entry is what came out.</summary>
    private bool WasPublic(string folder) =>
        BuiltSite.In(folder)?.Digest is { } digest && digest == history.Last?.Manifest && digest != BuiltSite.In(site)?.Digest;

    private void Record()
    {
        if (BuiltSite.In(site) is { } now)
            history.Record(now);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static void RefuseForeign(string site)
    {
        if (File.Exists(site))
            throw new OutputRefused($"{site} is a file, not a folder");
        if (!Directory.Exists(site))
            return;
        if (new DirectoryInfo(site).LinkTarget is not null)
            throw new OutputRefused($"{site} is a link to another folder; name that folder itself as output in site.config.yml");
        if (!File.Exists(Path.Combine(site, SiteWriter.Mark)) && Directory.EnumerateFileSystemEntries(site).Any())
            throw new OutputRefused(
                $"{site} is not empty and was not made by this generator; empty it yourself, or name another folder as output in site.config.yml"
            );
    }

    /// <summary>The file stays when the lock is let go: to delete it could take it from under a run that is just opening it.</summary>
    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        }
        catch (IOException exception) when (File.Exists(path))
        {
            throw new OutputRefused($"another build or return is writing here: {exception.Message}");
        }
    }
}
