using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>A file to be made: where it stands in the site, its media type, and how it is written.</summary>
/// <param name="Path">With forward slashes.</param>
/// <param name="Write">Writes the file to a stream, from what is known of the files of earlier waves, and returns what its maker knows of it.</param>
internal sealed record OutputFile(string Path, Func<WrittenFiles, Stream, Task<FileFacts>> Write)
{
    public string MediaType { get; init; } = MediaTypes.Of(Path);

    /// <summary>How it is offered as another form of the pages; null for any other file.</summary>
    public Offer? Offer { get; init; }

    /// <summary>Whether it takes the place of a file of an earlier wave.</summary>
    public bool Replaces { get; init; }

    /// <summary>A file whose bytes are there already.</summary>
    public static OutputFile Of(SiteFile file) => Of(file.Path, () => file.Bytes);

    /// <summary>A file that needs no other.</summary>
    public static OutputFile Of(string path, Func<byte[]> make) => From(path, _ => make());

    /// <summary>A file that is made from what is known of others.</summary>
    public static OutputFile From(string path, Func<WrittenFiles, byte[]> make) =>
        new(path, (known, to) => Copy(() => Task.FromResult(new MadeFile(make(known))), to));

    /// <summary>A file that is written piece by piece, so that it is never in memory as a whole.</summary>
    public static OutputFile InPieces(string path, Action<Stream> write) => new(path, (_, to) =>
        {
            write(to);
            return Task.FromResult(FileFacts.None);
        });

    /// <summary>A file that is offered as another form of the pages.</summary>
    public static OutputFile Of(Offer offer, Func<Task<MadeFile>> make) => new(offer.Address.Path, (_, to) => Copy(make, to)) { Offer = offer };

    /// <summary>Writes the file, and returns all that is known of it from then on.</summary>
    public async Task<WrittenFile> WriteTo(Stream to, WrittenFiles known)
    {
        using var counted = new DigestStream(to);
        var facts = await Write(known, counted);
        return new(this, counted.Length, counted.Digest, facts);
    }

    /// <summary>Makes the file in memory.</summary>
    public async Task<MadeFile> Make(WrittenFiles known)
    {
        using var bytes = new MemoryStream();
        var facts = await Write(known, bytes);
        return new(bytes.ToArray(), facts);
    }

    /// <summary>Makes a file in memory that needs no other.</summary>
    public Task<MadeFile> Make() => Make(WrittenFiles.None);

    private static async Task<FileFacts> Copy(Func<Task<MadeFile>> make, Stream to)
    {
        var made = await make();
        await to.WriteAsync(made.Bytes);
        return made.Facts;
    }
}
