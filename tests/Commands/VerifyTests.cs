using PmfSite.Commands;
using PmfSite.Performance;

namespace PmfSite.Tests.Commands;

/// <summary>What became of a site after it was built.</summary>
public sealed class VerifyTests
{
    [Fact]
    public async Task Verify_ASiteAsItWasBuilt_SaysSo()
    {
        using var site = await Built();
        var (code, said, told) = Run(site);
        Assert.Equal((ExitCode.Done, ""), (code, told));
        Assert.StartsWith($"All {SmallSite.Files(site.Path).Count - 1} files are as they were built.\n  manifest  ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_TellsTheDigestOfEachEdition()
    {
        using var site = await Built();
        var digest = Digest.Of(File.ReadAllBytes(Path.Combine(site.Path, "content", "quarters", "2025-26-q1", "edition.json")));
        Assert.EndsWith($"\n  edition   2025-26-q1 is as it was approved: {digest}\n", Run(site).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AnEditionThatWasChanged_SaysSo()
    {
        using var site = await Built();
        var path = Path.Combine(site.Path, "_site", "quarters", "2025-26-q1", "edition.json");
        var before = Digest.Of(File.ReadAllBytes(path));
        File.WriteAllText(path, File.ReadAllText(path).Replace("91.4", "91.5", StringComparison.Ordinal));
        var (code, said, _) = Run(site);
        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.EndsWith(
            $"\n  edition   2025-26-q1 is not as it was approved: its digest is {Digest.Of(File.ReadAllBytes(path))}, and was {before}\n",
            said,
            StringComparison.Ordinal
        );
        File.Delete(path);
        Assert.EndsWith($"\n  edition   2025-26-q1 is not there; it was approved as {before}\n", Run(site).Said, StringComparison.Ordinal);
    }

    /// <summary>Whoever changes an edition and its line in the manifest still has the build record against them.</summary>
    [Fact]
    public async Task Verify_AnEditionThatWasChangedWithItsManifest_SaysSo()
    {
        using var site = await Built();
        var path = Path.Combine(site.Path, "_site", "quarters", "2025-26-q1", "edition.json");
        var before = Digest.Of(File.ReadAllBytes(path));
        File.WriteAllText(path, File.ReadAllText(path).Replace("91.4", "91.5", StringComparison.Ordinal));
        site.File(
            "_site/manifest.json",
            File.ReadAllText(Path.Combine(site.Path, "_site", "manifest.json"))
                .Replace(before, Digest.Of(File.ReadAllBytes(path)), StringComparison.Ordinal)
        );
        var (code, said, _) = Run(site);
        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.StartsWith("All ", said, StringComparison.Ordinal);
        Assert.Contains("2025-26-q1 is not as it was approved", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_OneByteOfAnEditionThatACorrectionMade_SaysSo()
    {
        using var site = CorrectedSite.Copy();
        await SmallSite.Build(site.Path);
        foreach (var number in new[] { 2, 5 })
        {
            var name = Invariant($"quarters/2025-26-q1/edition-{number}.json");
            var path = Path.Combine(site.Path, "_site", name);
            var bytes = File.ReadAllBytes(path);
            var before = Digest.Of(bytes);
            Assert.Contains($"  edition   {name} is as it was corrected: {before}\n", Run(site).Said, StringComparison.Ordinal);
            File.WriteAllBytes(path, [.. bytes[..^3], (byte)(bytes[^3] ^ 1), .. bytes[^2..]]);
            var after = Digest.Of(File.ReadAllBytes(path));
            var manifest = File.ReadAllText(Path.Combine(site.Path, "_site", "manifest.json"));
            site.File("_site/manifest.json", manifest.Replace(before, after, StringComparison.Ordinal));
            var (code, said, _) = Run(site);
            Assert.Equal(ExitCode.ContentErrors, code);
            Assert.StartsWith("All ", said, StringComparison.Ordinal);
            Assert.Contains(
                $"  edition   {name} is not as it was corrected: its digest is {after}, and was {before}\n",
                said,
                StringComparison.Ordinal
            );
            File.WriteAllBytes(path, bytes);
            site.File("_site/manifest.json", manifest);
            Assert.Equal(ExitCode.Done, Run(site).Code);
        }
    }

    [Fact]
    public async Task Verify_NeedsNeitherContentNorConfigurationNorTheMark()
    {
        using var site = await Built();
        using var elsewhere = new TemporaryFolder();
        elsewhere.Copy(Path.Combine(site.Path, "_site"), "_site");
        File.Delete(Path.Combine(elsewhere.Path, "_site", ".pmfsite"));
        Assert.Equal(ExitCode.Done, Run(elsewhere).Code);
    }

    [Fact]
    public async Task Verify_TellsWhatWasChangedAddedAndRemoved()
    {
        using var site = await Built();
        var page = Path.Combine(site.Path, "_site", "index.html");
        var bytes = File.ReadAllBytes(page);
        bytes[^5] ^= 1;
        File.WriteAllBytes(page, bytes);
        File.AppendAllText(Path.Combine(site.Path, "_site", "indicators", "index.html"), "more");
        File.Delete(Path.Combine(site.Path, "_site", "data", "results.csv"));
        site.File("_site/indicators/extra.html", "extra");
        site.File("_site/.hidden", "hidden");
        var (code, said, _) = Run(site);
        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.Equal(
            [
                "added       .hidden",
                "removed     data/results.csv",
                "changed     index.html",
                "added       indicators/extra.html",
                "changed     indicators/index.html",
            ],
            said.Split('\n')[..5]
        );
        Assert.StartsWith(
            $"Not as it was built: 3 of {SmallSite.Files(site.Path).Count - 2} files, and 2 more than there were.",
            said.Split('\n')[5],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Verify_OneChangedByteOfAnyFile_IsFound()
    {
        using var site = await Built();
        foreach (var path in SmallSite.Files(site.Path).Keys.Where(p => p != "manifest.json"))
        {
            var file = Path.Combine(site.Path, "_site", path);
            var bytes = File.ReadAllBytes(file);
            File.WriteAllBytes(file, [.. bytes[..^1], (byte)(bytes[^1] ^ 1)]);
            Assert.StartsWith($"changed     {path}\nNot as it was built: 1 of", Run(site).Said, StringComparison.Ordinal);
            File.WriteAllBytes(file, bytes);
        }
    }

    [Fact]
    public async Task Verify_AFileWhoseNameChangedInItsCapitals_IsFound()
    {
        using var site = await Built();
        File.Move(Path.Combine(site.Path, "_site", "index.html"), Path.Combine(site.Path, "_site", "Index.html"));
        Assert.StartsWith("added       Index.html\nremoved     index.html\n", Run(site).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_ALinkToAnotherFolder_IsNotFollowed()
    {
        using var site = await Built();
        Directory.CreateSymbolicLink(Path.Combine(site.Path, "_site", "elsewhere"), site.Path);
        Assert.StartsWith("added       elsewhere\nNot as it was built: 0 of", Run(site).Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"files\": []}")]
    [InlineData("{\"files\": {\"a\": 1}}")]
    [InlineData("{\"files\": {\"a\": {\"sha256\": \"1234\", \"size\": 1}}}")]
    [InlineData("{\"files\": {\"a\": {\"sha256\": \"DIGEST\"}}}")]
    [InlineData("{\"files\": {\"a\": {\"sha256\": \"DIGEST\", \"size\": \"1\"}}}")]
    [InlineData("{\"files\": {\"a\": {\"sha256\": \"DIGEST\", \"size\": 1}, \"A\": {\"sha256\": \"DIGEST\", \"size\": 1}}}")]
    [InlineData("{\"files\": {\"../a\": {\"sha256\": \"DIGEST\", \"size\": 1}}}")]
    [InlineData("{\"files\": {\"/a\": {\"sha256\": \"DIGEST\", \"size\": 1}}}")]
    [InlineData("{\"files\": {\"a\\\\..\\\\b\": {\"sha256\": \"DIGEST\", \"size\": 1}}}")]
    public async Task Verify_ABrokenManifest_SaysSo(string manifest)
    {
        using var site = await Built();
        site.File("_site/manifest.json", manifest.Replace("DIGEST", new string('a', 64), StringComparison.Ordinal));
        var (code, said, told) = Run(site);
        Assert.Equal((ExitCode.ContentErrors, ""), (code, said));
        Assert.Contains("manifest.json is broken", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_WithoutAManifest_SaysSo()
    {
        using var site = await Built();
        File.Delete(Path.Combine(site.Path, "_site", "manifest.json"));
        var (code, said, told) = Run(site);
        Assert.Equal((ExitCode.ContentErrors, ""), (code, said));
        Assert.Contains("has no manifest.json", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_AFolderThatIsNotThere_IsWrongUsage()
    {
        using var site = new TemporaryFolder();
        var (code, _, told) = Run(site);
        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains("There is no folder", told, StringComparison.Ordinal);
    }

    private static async Task<TemporaryFolder> Built()
    {
        var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        return site;
    }

    private static (int Code, string Said, string Told) Run(TemporaryFolder site)
    {
        using var said = new StringWriter { NewLine = "\n" };
        using var told = new StringWriter { NewLine = "\n" };
        var code = VerifyCommand.Run(
            new(site.Path, SmallSite.Now, said, told, Progress.Silent, InContinuousIntegration: false),
            Path.Combine(site.Path, "_site")
        );
        return (code, said.ToString(), told.ToString());
    }
}
