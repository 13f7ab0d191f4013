using System.Text;
using PmfSite.Formats;
using PmfSite.Writing;

namespace PmfSite.Tests.Writing;

/// <summary>The last good site is never lost, and nothing is deleted that is not ours.</summary>
public sealed class SiteWriterTests
{
    [Fact]
    public async Task Publish_ReplacesTheWholeSite()
    {
        using var folder = new TemporaryFolder();
        await Write(folder, ("index.html", "one"), ("old/page.html", "old"));
        await Write(folder, ("index.html", "two"));
        Assert.Equal("two", Text(folder, "index.html"));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "_site", "old")));
        Assert.Equal(["._site.releases", "_site"], Entries(folder));
    }

    [Fact]
    public async Task Dispose_WithoutPublish_LeavesTheOldSiteAndNoRest()
    {
        using var folder = new TemporaryFolder();
        await Write(folder, ("index.html", "one"));
        using (var writer = SiteWriter.Open(Path.Combine(folder.Path, "_site")))
            await writer.Write(OutputFile.Of(new SiteFile("index.html", [1])), WrittenFiles.None);
        Assert.Equal("one", Text(folder, "index.html"));
        Assert.Equal(["._site.releases", "_site"], Entries(folder));
        Assert.Equal(
            ["history.json", "lock"],
            Directory.EnumerateFileSystemEntries(Path.Combine(folder.Path, "._site.releases")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Open_OnAFolderThatIsNotOurs_RefusesAndTouchesNothing()
    {
        using var folder = new TemporaryFolder();
        folder.File("_site/holiday.jpg", "mine");
        var refused = Assert.Throws<OutputRefused>(() => SiteWriter.Open(Path.Combine(folder.Path, "_site")));
        Assert.Contains("was not made by this generator", refused.Message, StringComparison.Ordinal);
        Assert.Equal("mine", Text(folder, "holiday.jpg"));
        Assert.Equal(["_site"], Entries(folder));
    }

    [Fact]
    public async Task Open_OnAnEmptyFolder_IsFine()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "_site"));
        await Write(folder, ("index.html", "one"));
        Assert.Equal("one", Text(folder, "index.html"));
    }

    [Fact]
    public void Open_WhileAnotherBuildIsWriting_Refuses()
    {
        using var folder = new TemporaryFolder();
        using var first = SiteWriter.Open(Path.Combine(folder.Path, "_site"));
        var refused = Assert.Throws<OutputRefused>(() => SiteWriter.Open(Path.Combine(folder.Path, "_site")));
        Assert.Contains("another build", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_WhenAFileWasNotWrittenAsItShouldBe_LeavesTheOldSite()
    {
        using var folder = new TemporaryFolder();
        await Write(folder, ("index.html", "one"));
        using (var writer = SiteWriter.Open(Path.Combine(folder.Path, "_site")))
        {
            var written = await writer.Write(OutputFile.Of(new SiteFile("index.html", Encoding.UTF8.GetBytes("two"))), WrittenFiles.None);
            File.WriteAllText(Path.Combine(folder.Path, "._site.releases", "next", "index.html"), "tw");
            await Assert.ThrowsAsync<IOException>(() => writer.Publish(Manifest.Of(WrittenFiles.None.With([written])), "test"));
        }
        Assert.Equal("one", Text(folder, "index.html"));
    }

    [Fact]
    public async Task Write_TwoFilesThatDifferInLetterCaseAlone_Throws()
    {
        using var folder = new TemporaryFolder();
        using var writer = SiteWriter.Open(Path.Combine(folder.Path, "_site"));
        await writer.Write(OutputFile.Of(new SiteFile("a.html", [1])), WrittenFiles.None);
        await Assert.ThrowsAsync<InvalidOperationException>(() => writer.Write(OutputFile.Of(new SiteFile("A.html", [1])), WrittenFiles.None));
    }

    [Fact]
    public async Task A_mistake_in_content_leaves_the_last_good_site_as_it_was()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var before = SmallSite.Files(site.Path);
        site.File("content/quarters/2025-26-q1/outturns.yml", "repairs-on-time: 91,4\n");
        Assert.Null(await Pipeline.Build(site.Path, SmallSite.Now, ExternalPrograms.None, new(), Progress.Silent));
        Assert.Equal(before, SmallSite.Files(site.Path));
    }

    [Fact]
    public async Task Publish_OnUnix_LeavesFilesThatAWebServerCanRead()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        await Write(folder, ("deep/page.html", "one"));
        var site = Path.Combine(folder.Path, "_site");
        Assert.Equal("rw-r--r--", Rights(File.GetUnixFileMode(Path.Combine(site, "deep", "page.html"))));
        Assert.Equal("rwxr-xr-x", Rights(File.GetUnixFileMode(Path.Combine(site, "deep"))));
        Assert.Equal("rwxr-xr-x", Rights(File.GetUnixFileMode(site)));
    }

    private static async Task Write(TemporaryFolder folder, params (string Path, string Text)[] files)
    {
        using var writer = SiteWriter.Open(Path.Combine(folder.Path, "_site"));
        var wave = new Wave([.. files.Select(f => OutputFile.Of(f.Path, () => Encoding.UTF8.GetBytes(f.Text)))]);
        await writer.Publish(Manifest.Of(await wave.Make(WrittenFiles.None, writer.Write)), "test");
    }

    private static string Text(TemporaryFolder folder, string path) => File.ReadAllText(Path.Combine(folder.Path, "_site", path));

    private static IEnumerable<string?> Entries(TemporaryFolder folder) =>
        Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static string Rights(UnixFileMode mode) =>
        string.Concat("rwxrwxrwx".Select((letter, i) => ((int)mode >> (8 - i) & 1) == 1 ? letter : '-'));
}
