using System.Diagnostics;

namespace PmfSite.Tests.Mistakes;

/// <summary>Folders that a repository cannot hold: links, pipes, hostile names, files without end.</summary>
public sealed class FolderTests
{
    private const string Quarter = "content/quarters/2025-26-q1";

    [Fact]
    public async Task LinkToAFile_IsRefusedAndNotRead()
    {
        using var outside = new TemporaryFolder();
        var secret = outside.File("secret.yml", "password: [hunter2\n");
        var check = await SmallSiteCheck.After(site =>
        {
            File.Delete(Path.Combine(site, "content/sources.yml"));
            File.CreateSymbolicLink(Path.Combine(site, "content/sources.yml"), secret);
        });
        Assert.Equal(["content/sources.yml:1:1 error link"], check.Lines);
        Assert.DoesNotContain("hunter2", check.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinkToNothing_IsRefused()
    {
        var check = await SmallSiteCheck.After(site =>
        {
            File.Delete(Path.Combine(site, Quarter, "series.yml"));
            File.CreateSymbolicLink(Path.Combine(site, Quarter, "series.yml"), "nowhere.yml");
        });
        Assert.Equal([$"{Quarter}/series.yml:1:1 error link"], check.Lines);
    }

    [Fact]
    public async Task LinkToAFolder_IsRefusedAndNotEntered()
    {
        using var outside = new TemporaryFolder();
        outside.File("repairs-on-time.md", "Text.\n");
        var check = await SmallSiteCheck.After(site =>
        {
            Directory.Delete(Path.Combine(site, Quarter, "narratives"), recursive: true);
            Directory.CreateSymbolicLink(Path.Combine(site, Quarter, "narratives"), outside.Path);
        });
        Assert.Equal([$"{Quarter}/narratives:1:1 error link"], check.Lines);
    }

    [Fact]
    public async Task LinkInACircle_IsRefusedOnce()
    {
        var check = await SmallSiteCheck.After(site =>
            Directory.CreateSymbolicLink(Path.Combine(site, "content/quarters/2025-26-q3"), Path.Combine(site, "content"))
        );
        Assert.Equal(["content/quarters/2025-26-q3:1:1 error link"], check.Lines);
    }

    [Fact]
    public async Task ContentFolderThatIsALink_IsRefused()
    {
        using var outside = new TemporaryFolder();
        var check = await SmallSiteCheck.After(site =>
        {
            Directory.Move(Path.Combine(site, "content"), Path.Combine(outside.Path, "content"));
            Directory.CreateSymbolicLink(Path.Combine(site, "content"), Path.Combine(outside.Path, "content"));
        });
        Assert.Equal(["content:1:1 error link"], check.Lines);
    }

    [Fact]
    public async Task ConfigurationThatIsALink_IsRefused()
    {
        var check = await SmallSiteCheck.After(site =>
        {
            File.Move(Path.Combine(site, "site.config.yml"), Path.Combine(site, "other.yml"));
            File.CreateSymbolicLink(Path.Combine(site, "site.config.yml"), "other.yml");
        });
        Assert.Equal(["site.config.yml:1:1 error link"], check.Lines);
    }

    [Fact]
    public async Task Pipe_IsNotWaitedFor()
    {
        if (OperatingSystem.IsWindows())
            return;
        var check = SmallSiteCheck.After(site =>
        {
            File.Delete(Path.Combine(site, Quarter, "series.yml"));
            using var made = Process.Start("mkfifo", [Path.Combine(site, Quarter, "series.yml")]);
            made.WaitForExit();
        });
        Assert.Equal([$"{Quarter}/series.yml:1:1 error empty-file"], (await check.WaitAsync(TimeSpan.FromSeconds(30))).Lines);
    }

    [Fact]
    public async Task FolderInThePlaceOfAFile_IsToldAsMissing()
    {
        var check = await SmallSiteCheck.After(site =>
        {
            File.Delete(Path.Combine(site, "content/sources.yml"));
            Directory.CreateDirectory(Path.Combine(site, "content/sources.yml"));
        });
        Assert.Equal(["content/sources.yml:1:1 error missing-file"], check.Lines);
    }

    [Fact]
    public async Task IndicatorsInAFileThatWindowsKeepsForADevice_AreRefused()
    {
        if (OperatingSystem.IsWindows())
            return;
        var check = await SmallSiteCheck.After(site => Write(site, "content/indicators/aux.yml", "a: b\n"));
        Assert.Equal(["content/indicators/aux.yml:1:1 error unknown-file"], check.Lines);
    }

    [Fact]
    public async Task NamesThatDifferOnlyInCase_AreRefused()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var check = await SmallSiteCheck.After(site => Write(site, "content/indicators/All.yml", "a: b\n"));
        Assert.Equal(["content/indicators/All.yml:1:1 error unknown-file"], check.Lines);
    }

    [Theory]
    [InlineData("caf\u00e9.md")]
    [InlineData("cafe\u0301.md")]
    [InlineData("repairs-on-time .md")]
    [InlineData("repairs-on-time.md.md")]
    [InlineData("con.md")]
    [InlineData("..md")]
    [InlineData("re\u202Epairs.md")]
    public async Task NameThatIsNoId_IsRefusedWithoutBeingRead(string name)
    {
        if (OperatingSystem.IsWindows())
            return;
        var check = await SmallSiteCheck.After(site => Write(site, $"{Quarter}/narratives/{name}", "<script>\n"));
        if (name.StartsWith('.'))
            Assert.Empty(check.Lines); // hidden, and so not content at all
        else
            Assert.Equal("unknown-indicator", Assert.Single(check.Found).Slug);
    }

    [Fact]
    public async Task NameWithControlCharacters_IsPrintedHarmlessly()
    {
        if (OperatingSystem.IsWindows())
            return;
        var check = await SmallSiteCheck.After(site => Write(site, "content/a\u001b[31m\n::error::b.yml", "a: b\n"));
        Assert.Equal("unknown-file", Assert.Single(check.Found).Slug);
        Assert.DoesNotContain('\u001b', check.Printed);
        Assert.DoesNotContain("\n::error", check.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NameOf255Letters_IsToldInShort()
    {
        var check = await SmallSiteCheck.After(site => Write(site, "content/" + new string('a', 251) + ".yml", "a: b\n"));
        Assert.Equal("unknown-file", Assert.Single(check.Found).Slug);
        Assert.All(check.Printed.Split('\n'), line => Assert.InRange(line.Length, 0, 200));
    }

    [Fact]
    public async Task FoldersWithoutEnd_AreNotFollowed()
    {
        var check = await SmallSiteCheck.After(site =>
            Write(site, Path.Combine("content", Path.Combine([.. Enumerable.Repeat("deep", 200)]), "a.yml"), "a: b\n")
        );
        Assert.Equal(["content/deep/deep/deep/deep:1:1 error unknown-folder"], check.Lines);
    }

    [Fact]
    public async Task FileOf5Megabytes_IsNotRead()
    {
        var check = await SmallSiteCheck.After(site => Write(site, Quarter + "/series.yml", new string('a', 5_000_000)));
        Assert.Equal([$"{Quarter}/series.yml:1:1 error too-long"], check.Lines);
    }

    private static void Write(string site, string relative, string text)
    {
        var path = Path.Combine(site, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
