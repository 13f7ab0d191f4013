using PmfSite.Assessing;
using PmfSite.Checking;
using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Checking;

/// <summary>Whoever changes one character of what was approved is refused, wherever it stands.</summary>
public sealed class OneChangedCharacterTests
{
    private const string Letters = "aeXz0159 .-:#";
    private const string Indicators = "content/indicators/all.yml";

    /// <summary>What is no part of an approval: names, whose it is, and what holds later.</summary>
    private static readonly string[] Free = ["title", "matters", "serves", "commitment", "owner", "service", "panel", "data-source", "2025-26-q2"];

    [Fact]
    public void Build_AfterOneCharacterChanged_IsRefused_OrItSaidNothing()
    {
        using var site = SmallSite.Copy();
        Frozen.Site(site.Path);
        Assert.True(Holds(site));
        string[] files =
        [
            .. Directory
                .EnumerateFiles(Path.Combine(site.Path, "content", "quarters", "2025-26-q1"), "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(site.Path, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
            Indicators,
        ];
        Assert.Contains("content/quarters/2025-26-q1/edition.json", files);
        var random = new Random(20251001);
        var refused = 0;
        for (var n = 0; n < 400; n++)
        {
            var file = files[n % files.Length];
            var path = Path.Combine(site.Path, file);
            var text = File.ReadAllText(path);
            var place = random.Next(text.Length);
            var letter = Letters[random.Next(Letters.Length)];
            var changed = text[..place] + letter + text[(place + 1)..];
            if (letter == text[place])
                continue;
            File.WriteAllText(path, changed);
            if (Holds(site))
                Assert.True(
                    SaidNothing(file, text, changed, place),
                    Invariant($"{file}, character {place}, {letter} for {text[place]}, in: {LineAt(text, place)}")
                );
            else
                refused++;
            File.WriteAllText(path, text);
        }
        Assert.InRange(refused, 250, 400);
    }

    private static bool Holds(TemporaryFolder site)
    {
        var bag = new DiagnosticBag();
        if (ContentLoader.Load(Path.Combine(site.Path, "content"), "content", bag) is not { } content || bag.HasErrors)
            return false;
        var assessment = Assessor.Assess(content);
        Rulebook.Check(new(content, assessment), bag);
        Editions.Check(content, assessment, bag);
        return !bag.HasErrors;
    }

    private static bool SaidNothing(string file, string text, string changed, int place) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SequenceEqual(changed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        || (file == Indicators && Free.Contains(LineAt(text, place).TrimStart().Split(':')[0]));

    private static string LineAt(string text, int place) => text[..place].Split('\n')[^1] + text[place..].Split('\n')[0];
}
