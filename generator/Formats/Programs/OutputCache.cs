using System.Collections.Concurrent;
using System.Text;
using PmfSite.Performance;

namespace PmfSite.Formats.Programs;

/// <summary>
/// A cache of what external programs made in earlier builds, under the digest of all that it was made from. An old quarter never changes, so nobody
/// waits for its sound or its sheets twice.
/// </summary>
/// <param name="folder">Where its files are; null caches nothing.</param>
internal sealed class OutputCache(string? folder)
{
    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);

    public static OutputCache None { get; } = new(null);

    /// <summary>Takes what was made before in the same way from the same, or makes it.</summary>
    /// <param name="recipe">The program with its version, and every setting that the bytes depend on.</param>
    /// <param name="from">What it is made from.</param>
    public async Task<byte[]> Get(string recipe, ReadOnlyMemory<byte> from, Func<Task<byte[]>> make)
    {
        if (folder is null)
            return await make();
        var key = Digest.Of([.. Encoding.UTF8.GetBytes(recipe), 0, .. from.Span]);
        used[key] = true;
        if (Read(key) is { } known)
            return known;
        var made = await make();
        Write(key, made);
        return made;
    }

    /// <summary>
    /// Removes what this build had no use for. A build that used nothing was stopped before it made anything, or makes nothing with programs today.
    /// </summary>
    public void Tidy()
    {
        if (folder is null || used.IsEmpty || !Directory.Exists(folder))
            return;
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => !used.ContainsKey(Path.GetFileName(f))))
            File.Delete(file);
    }

    /// <summary>A file begins with the digest of the rest; one that was cut short is made again.</summary>
    private byte[]? Read(string key)
    {
        var path = Path.Combine(folder!, key);
        if (!File.Exists(path))
            return null;
        var bytes = File.ReadAllBytes(path);
        var isWhole = bytes.Length >= Digest.Letters && Encoding.ASCII.GetString(bytes, 0, Digest.Letters) == Digest.Of(bytes.AsSpan(Digest.Letters));
        return isWhole ? bytes[Digest.Letters..] : null;
    }

    private void Write(string key, byte[] made)
    {
        Directory.CreateDirectory(folder!);
        File.WriteAllBytes(Path.Combine(folder!, key), [.. Encoding.ASCII.GetBytes(Digest.Of(made)), .. made]);
    }
}
