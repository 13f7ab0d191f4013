using System.Text;
using PmfSite.Formats;
using PmfSite.Performance;
using PmfSite.Writing;

namespace PmfSite.Tests.Writing;

/// <summary>The release before is kept, comes back in one step, and whatever a run left when it was stopped is put in order.</summary>
public sealed class OutputFolderTests
{
    [Fact]
    public async Task RollBack_PutsTheReleaseBeforeBack_AndReturnAgainGoesForward()
    {
        using var folder = await Published("one", "two", "three");
        Assert.Equal((4, 2, 3), RollBack(folder));
        Assert.Equal("two", Public(folder));
        Assert.Equal((5, 3, 4), RollBack(folder));
        Assert.Equal("three", Public(folder));
        Assert.Equal("two", Previous(folder));
    }

    [Fact]
    public async Task Publish_AfterAReturn_KeepsWhatWasPublic()
    {
        using var folder = await Published("one", "two");
        RollBack(folder);
        await Publish(folder, "three");
        Assert.Equal(("three", "one"), (Public(folder), Previous(folder)));
    }

    [Fact]
    public async Task Publish_TheSameAgain_TouchesNothing()
    {
        using var folder = await Published("one", "two");
        var page = Path.Combine(folder.Path, "_site", "index.html");
        File.SetLastWriteTimeUtc(page, new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Null(await Publish(folder, "two"));
        Assert.Equal(2025, File.GetLastWriteTimeUtc(page).Year);
        Assert.Equal(("two", "one"), (Public(folder), Previous(folder)));
        Assert.False(Directory.Exists(Beside(folder, "next")));
    }

    [Fact]
    public async Task Publish_TheSameOverASiteThatWasChanged_RepairsIt_AndKeepsTheReleaseBefore()
    {
        using var folder = await Published("one", "two");
        folder.File("_site/index.html", "changed");
        Assert.Equal(2, (await Publish(folder, "two"))?.Number);
        Assert.Equal(("two", "one"), (Public(folder), Previous(folder)));
    }

    [Fact]
    public async Task Publish_WhereTheSiteWasDeleted_NeedsNoNewNumber()
    {
        using var folder = await Published("one", "two");
        Directory.Delete(Path.Combine(folder.Path, "_site"), recursive: true);
        Assert.Equal(2, (await Publish(folder, "two"))?.Number);
        Assert.Equal(("two", "one"), (Public(folder), Previous(folder)));
    }

    [Fact]
    public async Task RollBack_WithoutAReleaseBefore_Refuses()
    {
        using var folder = await Published("one");
        Assert.Contains("no release before", Refused(folder), StringComparison.Ordinal);
        Assert.Equal("one", Public(folder));
    }

    [Fact]
    public async Task RollBack_ToAReleaseThatIsNotAsItWas_RefusesAndSaysWhere()
    {
        using var folder = await Published("one", "two");
        folder.File("._site.releases/previous/index.html", "changed");
        Assert.Contains("index.html was changed", Refused(folder), StringComparison.Ordinal);
        Assert.Equal("two", Public(folder));
    }

    [Fact]
    public async Task RollBack_InAFolderThatIsNotOurs_Refuses()
    {
        using var folder = await Published("one", "two");
        File.Delete(Path.Combine(folder.Path, "_site", ".pmfsite"));
        Assert.Contains("was not made by this generator", Refused(folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{}")]
    [InlineData("[{\"number\":1,\"manifest\":null,\"quarters\":[]}]")]
    [InlineData("[{\"number\":1}]")]
    public async Task Open_WithABrokenHistory_RefusesAndSaysWhatToDo(string history)
    {
        using var folder = await Published("one", "two");
        folder.File("._site.releases/history.json", history);
        Assert.Contains("put it right, or delete it", Refused(folder), StringComparison.Ordinal);
        File.Delete(Beside(folder, "history.json"));
        Assert.Equal("one", (RollBack(folder), Public(folder)).Item2);
    }

    [Fact]
    public async Task History_TellsWhatBecamePublic()
    {
        using var folder = await Published("one", "two");
        RollBack(folder);
        var history = new History(Beside(folder, "history.json"));
        Assert.Equal(3, history.Last!.Number);
        Assert.Equal(["quarter of one"], history.Last.Quarters);
        Assert.Equal(history.Last.Manifest, Digest.Of(File.ReadAllBytes(Path.Combine(folder.Path, "_site", "manifest.json"))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Open_AfterARunThatStoppedWhenTheSitesHadChangedPlaces_KeepsWhatWasPublic(bool previousIsHalfDeleted)
    {
        using var folder = await Published("one", "two");
        var (history, one) = (
            File.ReadAllText(Beside(folder, "history.json")),
            File.ReadAllBytes(Path.Combine(Beside(folder, "previous"), "index.html"))
        );
        await Publish(folder, "three");
        // The next release is public, what was is still in its place, and the history has not heard of it.
        Directory.Move(Beside(folder, "previous"), Beside(folder, "next"));
        if (previousIsHalfDeleted)
        {
            Directory.CreateDirectory(Beside(folder, "previous"));
            File.WriteAllBytes(Path.Combine(Beside(folder, "previous"), "index.html"), one);
        }
        File.WriteAllText(Beside(folder, "history.json"), history);
        OutputFolder.Open(Site(folder)).Dispose();
        InOrder(folder, "three", "two", numbers: 3);
    }

    [Fact]
    public async Task Open_AfterARunThatStoppedBeforeTheStep_ForgetsTheNextRelease()
    {
        using var folder = await Published("one", "two");
        folder.Copy(Beside(folder, "previous"), "._site.releases/next");
        folder.File("._site.releases/next/index.html", "half");
        OutputFolder.Open(Site(folder)).Dispose();
        InOrder(folder, "two", "one", numbers: 2);
    }

    [Fact]
    public async Task Open_AfterAReturnThatStoppedBeforeItWasWrittenDown_WritesItDown()
    {
        using var folder = await Published("one", "two");
        var history = File.ReadAllText(Beside(folder, "history.json"));
        RollBack(folder);
        File.WriteAllText(Beside(folder, "history.json"), history);
        OutputFolder.Open(Site(folder)).Dispose();
        InOrder(folder, "one", "two", numbers: 3);
    }

    [Fact]
    public async Task Open_AfterARunThatStoppedBetweenTwoRenames_PutsTheOldSiteBack()
    {
        using var folder = await Published("one", "two");
        Directory.Move(Site(folder), Beside(folder, "leaving"));
        OutputFolder.Open(Site(folder)).Dispose();
        InOrder(folder, "two", "one", numbers: 2);
    }

    [Fact]
    public async Task Open_AfterARunThatStoppedAfterTwoRenames_KeepsWhatWasPublic()
    {
        using var folder = await Published("one", "two", "three");
        Directory.Move(Beside(folder, "previous"), Beside(folder, "leaving"));
        folder.Copy(Site(folder), "._site.releases/previous");
        OutputFolder.Open(Site(folder)).Dispose();
        InOrder(folder, "three", "two", numbers: 3);
    }

    [Fact]
    public async Task Open_WhileAnotherRunHoldsTheSite_Refuses()
    {
        using var folder = await Published("one", "two");
        using var other = OutputFolder.Open(Site(folder));
        Assert.Contains("another build or return", Refused(folder), StringComparison.Ordinal);
    }

    private static void InOrder(TemporaryFolder folder, string now, string before, int numbers)
    {
        Assert.Equal((now, before), (Public(folder), Previous(folder)));
        Assert.Equal(numbers, new History(Beside(folder, "history.json")).Last!.Number);
        Assert.Equal(
            ["history.json", "lock", "previous"],
            Directory.EnumerateFileSystemEntries(Beside(folder, "")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Empty(BuiltSite.In(Site(folder))!.Differences());
        Assert.Empty(BuiltSite.In(Beside(folder, "previous"))!.Differences());
    }

    private static async Task<TemporaryFolder> Published(params string[] texts)
    {
        var folder = new TemporaryFolder();
        foreach (var text in texts)
            await Publish(folder, text);
        return folder;
    }

    private static async Task<PublishedRelease?> Publish(TemporaryFolder folder, string text)
    {
        using var writer = SiteWriter.Open(Site(folder));
        var page = OutputFile.Of("index.html", () => Encoding.UTF8.GetBytes(text));
        var record = BuildFormat.File(known => new("test", [$"quarter of {text}"], [], [], [], [], Manifest.Of(known).Digest));
        var known = await new Wave([page]).Make(WrittenFiles.None, writer.Write);
        known = await new Wave([record]).Make(known, writer.Write);
        return await writer.Publish(Manifest.Of(known), "test");
    }

    private static (int Now, int? SameAs, int? Was) RollBack(TemporaryFolder folder)
    {
        using var output = OutputFolder.Open(Site(folder));
        var returned = output.RollBack();
        return (returned.Now.Number, returned.SameAs?.Number, returned.Was?.Number);
    }

    private static string Refused(TemporaryFolder folder) =>
        Assert
            .Throws<OutputRefused>(() =>
            {
                RollBack(folder);
            })
            .Message;

    private static string Site(TemporaryFolder folder) => Path.Combine(folder.Path, "_site");

    private static string Beside(TemporaryFolder folder, string what) => Path.Combine(folder.Path, "._site.releases", what);

    private static string Public(TemporaryFolder folder) => File.ReadAllText(Path.Combine(Site(folder), "index.html"));

    private static string Previous(TemporaryFolder folder) => File.ReadAllText(Path.Combine(Beside(folder, "previous"), "index.html"));
}
