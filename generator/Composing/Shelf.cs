using System.Collections.Concurrent;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>The files that were made beside the pages, noted as they are made; the pages on formats are composed from it.</summary>
internal sealed class Shelf
{
    private readonly ConcurrentBag<ShelvedFile> files = [];

    /// <summary>Notes a file. Safe to call from several threads.</summary>
    public void Add(ShelvedFile file) => files.Add(file);

    /// <summary>The files of a quarter's dashboard, format by format.</summary>
    public IReadOnlyList<ShelvedFile> Of(Quarter quarter) => Ordered(f => f.Offer.Quarter == quarter);

    /// <summary>The file of an address; null where none was made.</summary>
    public ShelvedFile? At(Address address) => files.FirstOrDefault(f => f.Offer.Address == address);

    private IReadOnlyList<ShelvedFile> Ordered(Func<ShelvedFile, bool> isWanted) =>
        [.. files.Where(isWanted).OrderBy(f => f.Offer.Kind).ThenBy(f => f.Offer.Address.Path, StringComparer.Ordinal)];
}

/// <summary>A file that was made.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Extent">How much it is for who uses it, such as a number of pages or of minutes, in words; may be empty.</param>
internal sealed record ShelvedFile(Offer Offer, long Bytes, string Extent);
