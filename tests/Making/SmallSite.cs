using PmfSite.Diagnostics;
using PmfSite.Performance;
using PmfSite.Tests.Approving;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Making;

/// <summary>The small site of <c>tests/SmallSite</c>: as content, or built in a folder of its own.</summary>
internal static class SmallSite
{
    /// <summary>After the approval of its first quarter.</summary>
    public static readonly LondonTime Now = new(2025, 12, 1, 12, 0, 0);

    public static string Folder => Repository.Folder("tests", "SmallSite");

    public static Content Content() => Content(Folder);

    public static Content Content(string folder) => ContentOf.Site(folder);

    /// <summary>A copy that a test may change before it builds it.</summary>
    public static TemporaryFolder Copy()
    {
        var copy = new TemporaryFolder();
        copy.Copy(Folder);
        return copy;
    }

    /// <summary>Changes a text of a copy, which must be there.</summary>
    public static async Task Replace(TemporaryFolder site, string file, string find, string with)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(site.Path, file));
        Assert.Contains(find, text, StringComparison.Ordinal);
        site.File(file, text.Replace(find, with, StringComparison.Ordinal));
    }

    /// <summary>Freezes what is approved as it stands, and builds the site in the folder; every finding fails the test.</summary>
    public static async Task Build(string folder, LondonTime? now = null, ExternalPrograms? programs = null)
    {
        Frozen.Site(folder);
        var (built, found) = await BuildAsItStands(folder, now, programs);
        Assert.Empty(found);
        Assert.NotNull(built);
    }

    /// <summary>Builds the site in a folder as it stands there, and tells what was found.</summary>
    public static async Task<(BuildResult? Built, IReadOnlyList<Diagnostic> Found)> BuildAsItStands(
        string folder,
        LondonTime? now = null,
        ExternalPrograms? programs = null
    )
    {
        var bag = new DiagnosticBag();
        var built = await Pipeline.Build(folder, now ?? Now, programs ?? ExternalPrograms.None, bag, Progress.Silent);
        return (built, bag.Ordered());
    }

    /// <summary>After the release of everything that a test approves.</summary>
    public static readonly LondonTime Later = new(2026, 6, 1);

    /// <summary>Freezes what is approved as it stands, and builds a preview of the site in the folder into another one below it; every finding fails
    /// the test.</summary>
    /// <returns>Its files, as of a build.</returns>
    public static async Task<SortedDictionary<string, byte[]>> BuildPreview(string folder, LondonTime? now = null, LondonTime? asOf = null)
    {
        Frozen.Site(folder);
        var bag = new DiagnosticBag();
        var built = await Pipeline.BuildPreview(folder, now ?? Now, asOf, Path.Combine(folder, "draft"), bag, Progress.Silent);
        Assert.Empty(bag.Ordered());
        Assert.NotNull(built);
        return Files(folder, "draft");
    }

    /// <summary>Approves the second quarter of a copy, which waits for it.</summary>
    /// <param name="release">The moment of its release; null: the day of the decision.</param>
    public static void ApproveSecondQuarter(TemporaryFolder site, string? release = null) =>
        site.File("content/quarters/2025-26-q2/approval.yml", Decided.Approved("2025-11-20", release is null ? "" : $"release: {release}\n"));

    /// <summary>A page of a built site as text.</summary>
    public static Task<string> Outline(TemporaryFolder site, string page) => Html.Outline(Files(site.Path)[page]);

    /// <summary>Every file of a built site by its path, the mark left out.</summary>
    public static SortedDictionary<string, byte[]> Files(string folder, string output = "_site")
    {
        var site = Path.Combine(folder, output);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(site, path).Replace('\\', '/');
            if (relative != ".pmfsite")
                files.Add(relative, File.ReadAllBytes(path));
        }
        return files;
    }
}
