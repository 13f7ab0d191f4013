using PmfSite.Composing;
using PmfSite.Parts;

namespace PmfSite.Formats;

/// <summary>What was approved for each quarter, and what each correction made of it, byte for byte, so that anybody can take its digest.</summary>
internal static class EditionFormat
{
    public static IEnumerable<OutputFile> Files(Composition site) =>
        [
            .. site.Published.Publication.Editions.Select(e => OutputFile.Of(Address.Edition(e.Key.Id).Path, () => e.Value.Bytes)),
            .. site.Published.Editions.Where(e => e.Number > 1).Select(e => OutputFile.Of(EditionLinks.File(e).Path, () => e.Bytes)),
        ];
}
