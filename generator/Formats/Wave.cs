namespace PmfSite.Formats;

/// <summary>Files that are made side by side: none needs another of them, and each may tell of any file of the waves before.</summary>
internal sealed record Wave(IReadOnlyList<OutputFile> Files)
{
    /// <summary>Makes every file, and returns what is known when all are made.</summary>
    /// <param name="write">Writes one file somewhere.</param>
    public async Task<WrittenFiles> Make(WrittenFiles known, Func<OutputFile, WrittenFiles, Task<WrittenFile>> write)
    {
        var written = new WrittenFile[Files.Count];
        await Parallel.ForEachAsync(Files.Index(), async (file, _) => written[file.Index] = await write(file.Item, known));
        return known.With(written);
    }
}
