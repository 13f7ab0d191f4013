using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>A file that is made beside the pages, in another form than theirs.</summary>
internal sealed record Alternative(Offer Offer, Func<Task<MadeFile>> Make)
{
    /// <summary>The file, noted on the shelf when it is made.</summary>
    public ComposedFile On(Shelf shelf) => new(Offer.Address.Path, async () =>
    {
        var made = await Make();
        shelf.Add(new(Offer, made.Bytes.Length, made.Extent));
        return new(Offer.Address.Path, made.Bytes);
    });
}

/// <summary>What such a file became.</summary>
/// <param name="Extent">How much it is for who uses it, such as a number of pages or of minutes, in words; may be empty.</param>
internal sealed record MadeFile(byte[] Bytes, string Extent = "");
