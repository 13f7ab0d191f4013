using System.Text.RegularExpressions;
using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Loading.Yaml;
using PmfSite.Performance;

namespace PmfSite.Tests.Mistakes;

/// <summary>What <c>content/README.md</c> shows to authors is read as it stands there; only its ids of other places may be unknown.</summary>
public sealed partial class GuideTests
{
    private static readonly string[] Examples =
    [
        .. Example().Matches(File.ReadAllText(Repository.Folder("content", "README.md"))).Select(m => m.Groups["yaml"].Value),
    ];

    [Theory]
    [InlineData("council:", "framework")]
    [InlineData("cabinet-2025-10-01:", "sources")]
    [InlineData("recycling-rate:\n", "indicators")]
    [InlineData("recycling-rate:  ", "outturns")]
    [InlineData("claimant-count:", "series")]
    [InlineData("emergency-accommodation:", "exceptions")]
    [InlineData("new-depot:\n  title", "projects")]
    [InlineData("new-depot:\n  site-bought", "milestones")]
    [InlineData("housing: {by", "verified")]
    [InlineData("easy-read: ", "supplied")]
    [InlineData("decision: approved ", "approval")]
    [InlineData("decision: approved-except", "approval")]
    [InlineData("prepared:", "accessibility")]
    [InlineData("errors:", "checks")]
    [InlineData("repairs-2025-26-q1:", "corrections")]
    [InlineData("england:", "comparators")]
    [InlineData("affordable-home:", "glossary")]
    [InlineData("2025-26-q2:", "calendar")]
    public void Example_IsReadWithoutAMistake(string start, string file)
    {
        var text = Examples.Single(e => e.StartsWith(start, StringComparison.Ordinal));
        using var folder = SmallSite.Copy();
        folder.File(Path.Combine("content", PathOf(file)), text);

        var bag = new DiagnosticBag();
        ContentLoader.Load(Path.Combine(folder.Path, "content"), "content", bag);

        Assert.DoesNotContain(bag.Ordered(), d =>
            d.At.File.Path == "content/" + PathOf(file) && !d.Slug.StartsWith("unknown-", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(bag.Ordered(), d => d.Slug is "unknown-key" or "unknown-word" or "unknown-file");
    }

    [Fact]
    public void Examples_AreAllRead() => Assert.Equal(19, Examples.Length);

    [Fact]
    public void Example_OfAnIndicatorNamesEveryRequiredKey()
    {
        var example = Examples.Single(e => e.StartsWith("recycling-rate:\n", StringComparison.Ordinal));
        var bag = new DiagnosticBag();
        var map = StrictYaml.Read(new SourceFile("example.yml", "probe:\n  no-such-key: 1\n"), bag)!;
        var indicators = new IdTable<Indicator>("indicator");
        IndicatorsReader.Read(
            new Fields(map, map.At, bag),
            FrameworkReader.Unread(new IdTable<Source>("source")),
            indicators,
            new CompositesReader(),
            new ReplacementsReader()
        );
        foreach (var missing in bag.Ordered().Where(d => d.Slug == "missing-key"))
            Assert.Contains("\n  " + missing.Sentence.Split(' ')[0] + ":", example, StringComparison.Ordinal);
    }

    private static string PathOf(string file) =>
        file switch
        {
            "indicators" => "indicators/all.yml",
            "outturns" or "series" or "exceptions" or "milestones" or "verified" or "supplied" or "approval" => $"quarters/2025-26-q1/{file}.yml",
            _ => file + ".yml",
        };

    [GeneratedRegex("```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
