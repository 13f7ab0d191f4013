using PmfSite.Composing;
using PmfSite.Diagnostics;
using PmfSite.Performance;
using PmfSite.Querying;

namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>A site as it was built, and what it was built from. It is not spoken: the script says the same, and sound takes the longest.</summary>
internal sealed record BuiltSite(Composition Site, IReadOnlyDictionary<string, byte[]> Files)
{
    private static readonly string[] Speaking = [.. ExternalPrograms.NeededFor(FormatKind.Audio).SelectMany(p => p.Commands)];

    /// <summary>Builds a site that is ready in its folder, and leaves nothing of it but its bytes.</summary>
    public static async Task<BuiltSite> Of(TemporaryFolder folder, LondonTime now)
    {
        using (folder)
        {
            var bag = new DiagnosticBag();
            var built = await Pipeline.Build(
                folder.Path,
                now,
                new(command => Speaking.Contains(command) ? null : Tool.PathOf(command)),
                bag,
                Progress.Silent
            );
            Assert.True(built is not null && !bag.HasErrors, string.Join('\n', bag.Ordered().Select(d => $"{d.At} {d.Sentence}")));
            var content = (await Pipeline.Check(folder.Path, bag, Progress.Silent))!;
            var publication = Pipeline.Release(content, now, bag)!.Publication!;
            return new(Composed.Of(new PublishedPerformance(publication), content.Config), SmallSite.Files(folder.Path));
        }
    }
}
