using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>The files that are offered beside the pages and were made; the pages on formats and on listening tell of these alone.</summary>
internal sealed class OfferedFiles(IReadOnlyList<OfferedFile> files)
{
    /// <summary>The files of a quarter's dashboard, format by format.</summary>
    public IReadOnlyList<OfferedFile> Of(Quarter quarter) =>
        [.. files.Where(f => f.Offer.Quarter == quarter).OrderBy(f => f.Offer.Kind).ThenBy(f => f.Offer.Address.Path, StringComparer.Ordinal)];

    /// <summary>The file of an address; null where none was made.</summary>
    public OfferedFile? At(Address address) => files.FirstOrDefault(f => f.Offer.Address == address);
}
