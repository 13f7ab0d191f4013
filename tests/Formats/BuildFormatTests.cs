using System.Text;
using System.Text.Json;
using PmfSite.Formats;
using PmfSite.Performance;

namespace PmfSite.Tests.Formats;

/// <summary>The record of a build: enough to do it again, and nothing that is not released.</summary>
public sealed class BuildFormatTests
{
    [Fact]
    public async Task Record_NamesTheGeneratorTheQuartersAndTheFilesThatAreReleasedWhole()
    {
        using var site = SmallSite.Copy();
        var record = await Record(site);
        Assert.Equal(Generator.Name, record.GetProperty("generator").GetString());
        Assert.Equal(["2025-26-q1"], record.GetProperty("quarters").EnumerateArray().Select(q => q.GetString()));
        var quarter = Path.Combine(site.Path, "content", "quarters", "2025-26-q1");
        var expected = Directory
            .EnumerateFiles(quarter, "*", SearchOption.AllDirectories)
            .Append(Path.Combine(site.Path, "site.config.yml"))
            .Select(path => (Path.GetRelativePath(site.Path, path).Replace('\\', '/'), Digest.Of(File.ReadAllBytes(path))))
            .OrderBy(f => f.Item1, StringComparer.Ordinal);
        Assert.Equal(expected, Inputs(record));
    }

    [Fact]
    public async Task Record_NamesTheLogoAndWhatIsUsedOfAThemeOfOnesOwn()
    {
        using var site = SmallSite.Copy();
        var config = Path.Combine(site.Path, "site.config.yml");
        File.WriteAllText(
            config,
            File.ReadAllText(config).Replace("brand:\n", "theme: look\nbrand:\n  logo: logo.svg\n  logo-text: Council\n", StringComparison.Ordinal)
        );
        site.File("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        site.File("look/components/note/note.css", ".note{margin:1rem}");
        site.File("look/not-ours.txt", "A note of the designer");
        var named = Inputs(await Record(site)).Select(i => i.Path).Where(p => !p.StartsWith("content/", StringComparison.Ordinal));
        Assert.Equal(["logo.svg", "look/components/note/note.css", "site.config.yml"], named);
    }

    [Fact]
    public async Task Output_IsTheDigestOfTheLinesThatSha256SumWrites()
    {
        using var site = SmallSite.Copy();
        var record = await Record(site);
        var lines = SmallSite
            .Files(site.Path)
            .Where(f => f.Key is not ("build.json" or "manifest.json"))
            .Select(f => $"{Digest.Of(f.Value)}  {f.Key}\n");
        Assert.Equal(Digest.Of(Encoding.UTF8.GetBytes(string.Concat(lines))), record.GetProperty("output").GetString());
    }

    [Theory]
    [InlineData("content/quarters/2025-26-q2/outturns.yml")]
    [InlineData("content/quarters/2025-26-q2/narratives/days-to-clear.md")]
    [InlineData("content/indicators/all.yml")]
    [InlineData("content/framework.yml")]
    public async Task Record_IsTheSame_WhateverStandsInAFileThatIsNotReleasedWhole(string path)
    {
        using var site = SmallSite.Copy();
        var before = (await Record(site)).GetRawText();
        Assert.DoesNotContain(path, before, StringComparison.Ordinal);
        var file = Path.Combine(site.Path, path);
        site.File(path, path.EndsWith(".md", StringComparison.Ordinal) ? "A secret." : File.ReadAllText(file) + "# A remark\n");
        Assert.Equal(before, (await Record(site)).GetRawText());
    }

    [Fact]
    public async Task Record_NamesNoFileOfAQuarterFromWhichSomethingIsWithheld()
    {
        using var site = SmallSite.Copy();
        var approval = Path.Combine(site.Path, "content", "quarters", "2025-26-q1", "approval.yml");
        File.WriteAllText(
            approval,
            File.ReadAllText(approval)
                .Replace(
                    "decision: approved",
                    "decision: approved-except\nwithheld:\n  repairs-on-time: The figure is being checked.",
                    StringComparison.Ordinal
                )
        );
        var record = await Record(site);
        Assert.Equal("2025-26-q1", record.GetProperty("quarters")[0].GetString());
        Assert.Equal(["site.config.yml"], Inputs(record).Select(i => i.Path));
    }

    [Theory]
    [InlineData("[", new string[0])]
    [InlineData("{}", new string[0])]
    [InlineData("{\"quarters\": 1}", new string[0])]
    [InlineData("{\"quarters\": [\"2025-26-q1\"]}", new[] { "2025-26-q1" })]
    public void Quarters_OfWhatIsNoRecord_AreNone(string record, string[] expected)
    {
        Assert.Equal(expected, BuildFormat.Quarters(Encoding.UTF8.GetBytes(record)));
    }

    [Fact]
    public async Task Record_NamesTheDigestOfEachEdition()
    {
        using var site = SmallSite.Copy();
        var editions = (await Record(site)).GetProperty("editions").EnumerateObject().Select(e => (e.Name, e.Value.GetString()));
        Assert.Equal([("2025-26-q1", Digest.Of(SmallSite.Files(site.Path)["quarters/2025-26-q1/edition.json"]))], editions);
    }

    [ToolFact("lou_translate", "which programs a record names")]
    public async Task Record_NamesThoseProgramsAloneThatSomethingWasMadeWith_TheSameEachTime()
    {
        using var site = SmallSite.Copy();
        site.File("site.config.yml", File.ReadAllText(Path.Combine(site.Path, "site.config.yml")) + "formats: {made: [text, braille]}\n");
        var record = await Record(site, new(Tool.PathOf));
        var program = Assert.Single(record.GetProperty("programs").EnumerateObject());
        Assert.Equal("liblouis", program.Name);
        Assert.Matches(@"^\d+\.\d+\.\d+$", program.Value.GetString());
        Assert.Equal(record.GetRawText(), (await Record(site, new(Tool.PathOf))).GetRawText());
        Assert.False((await Record(site, ExternalPrograms.None)).TryGetProperty("programs", out _));
    }

    [ToolFact("lou_translate", "whether what an earlier version made is taken for that of a later one")]
    public async Task Record_NamesALaterVersion_OnlyWhenItMadeEverythingAnew()
    {
        using var site = SmallSite.Copy();
        site.File("site.config.yml", File.ReadAllText(Path.Combine(site.Path, "site.config.yml")) + "formats: {made: [braille]}\n");
        await Record(site, new(Tool.PathOf));
        var kept = Kept(site);
        var later = site.File(
            "later/lou_translate",
            $"#!/bin/sh\n[ \"$1\" = --version ] && echo 'lou_translate (Liblouis) 99.1.0' || exec {Tool.PathOf("lou_translate")} \"$@\"\n"
        );
        await Tool.Run("chmod", "u+x", later);
        var record = await Record(site, new(command => command == "lou_translate" ? later : null));
        Assert.Equal("99.1.0", record.GetProperty("programs").GetProperty("liblouis").GetString());
        Assert.Equal(kept.Length, Kept(site).Length);
        Assert.Empty(kept.Intersect(Kept(site)));
    }

    [Theory]
    [InlineData("[", 0)]
    [InlineData("{}", 0)]
    [InlineData("{\"editions\": 1}", 0)]
    [InlineData("{\"editions\": {\"2025-26-q1\": 1}}", 0)]
    [InlineData("{\"editions\": {\"2025-26-q1\": \"ab\"}}", 1)]
    public void Editions_OfWhatIsNoRecord_AreNone(string record, int expected) =>
        Assert.Equal(expected, BuildFormat.Editions(Encoding.UTF8.GetBytes(record)).Count);

    private static Task<JsonElement> Record(TemporaryFolder site) => Record(site, ExternalPrograms.None);

    private static async Task<JsonElement> Record(TemporaryFolder site, ExternalPrograms programs)
    {
        await SmallSite.Build(site.Path, programs: programs);
        return JsonDocument.Parse(SmallSite.Files(site.Path)["build.json"]).RootElement;
    }

    /// <summary>The names of what programs made, which are the digests of what it was made from and by which version.</summary>
    private static string[] Kept(TemporaryFolder site) =>
        [.. Directory.GetFiles(Path.Combine(site.Path, "._site.releases", "kept")).Select(f => Path.GetFileName(f)!)];

    private static IEnumerable<(string Path, string Digest)> Inputs(JsonElement record) =>
        record.GetProperty("inputs").EnumerateObject().Select(i => (i.Name, i.Value.GetString()!));
}
