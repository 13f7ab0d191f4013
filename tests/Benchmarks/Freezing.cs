using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Commands;
using PmfSite.Diagnostics;
using PmfSite.Loading;

namespace PmfSite.Benchmarks;

/// <summary>Freezes every quarter of a site as the command <c>approve</c> does, and reads its content once for all of them: a build takes no quarter
/// that is not frozen.</summary>
internal static class Freezing
{
    public static void Freeze(string siteFolder)
    {
        const string named = "content";
        var folder = Path.Combine(siteFolder, named);
        var bag = new DiagnosticBag();
        var content = ContentLoader.Load(folder, named, bag)
            ?? throw new InvalidDataException(string.Join(", ", bag.Ordered().Select(d => d.Sentence)));
        var assessment = Assessor.Assess(content);
        Parallel.ForEach(content.Quarters, quarter =>
            new FrozenFiles(folder, quarter.Quarter).WriteApproved(EditionWriting.Of(content, assessment, quarter))
        );
    }
}
