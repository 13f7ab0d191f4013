using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>What was approved for each quarter, byte for byte, so that anybody can take its digest.</summary>
internal static class EditionFormat
{
    public static IEnumerable<Func<ComposedFile>> Files(Composition site) =>
        site.Publication.Editions.Select(e => (Func<ComposedFile>)(() => ComposedFile.Of(new(Address.Edition(e.Key.Id).Path, e.Value.Bytes))));
}
