using PmfSite.Formats;

namespace PmfSite.Previewing;

/// <summary>
/// A site that is made on request: each file when it is asked for, and then let go. Nothing is read from a disk, so no path leads out of it.
/// </summary>
internal sealed class ServedSite
{
    private readonly (Dictionary<string, OutputFile> Files, Lazy<Task<WrittenFiles>> Known)[] waves;

    public ServedSite(IReadOnlyList<Wave> waves)
    {
        this.waves = new (Dictionary<string, OutputFile>, Lazy<Task<WrittenFiles>>)[waves.Count];
        var known = new Lazy<Task<WrittenFiles>>(Task.FromResult(WrittenFiles.None));
        foreach (var (number, wave) in waves.Index())
        {
            var before = known;
            this.waves[number] = (wave.Files.ToDictionary(f => f.Path, StringComparer.Ordinal), before);
            known = new(() => MakeAll(wave, before.Value));
        }
    }

    /// <summary>Null when the site has no such file. Whoever asks for one that tells of others waits until these are made.</summary>
    public async Task<ServedFile?> Find(string path)
    {
        foreach (var (files, known) in waves)
        {
            if (files.TryGetValue(path, out var file))
                return new(file.MediaType, (await file.Make(await known.Value)).Bytes);
        }
        return null;
    }

    /// <summary>Makes every file of a wave only to know it.</summary>
    private static async Task<WrittenFiles> MakeAll(Wave wave, Task<WrittenFiles> before) =>
        await wave.Make(await before, (file, known) => file.WriteTo(Stream.Null, known));
}
