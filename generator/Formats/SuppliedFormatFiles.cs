using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Querying;

namespace PmfSite.Formats;

/// <summary>What people made of a quarter's dashboard, as it is.</summary>
internal static class SuppliedFormatFiles
{
    public static IEnumerable<OutputFile> Files(Composition site) =>
        site.Published.Content.Quarters.SelectMany(quarter =>
            SuppliedFormats
                .Of(quarter.Quarter, site.Published)
                .SelectMany(s => new[] { s.File, s.Transcript }.OfType<SuppliedFile>())
                .DistinctBy(file => file.Name)
                .Select(file => OutputFile.Of(Address.Supplied(quarter.Quarter.Id, file.Name).Path, () => file.Bytes))
        );
}
