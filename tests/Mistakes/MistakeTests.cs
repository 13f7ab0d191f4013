using PmfSite.Checking;

namespace PmfSite.Tests.Mistakes;

/// <summary>
/// Every mistake of <c>Specs/</c> is told in its place, and nothing else is. With PMFSITE_ACCEPT=1 what is said now becomes what is
/// expected; read the difference before you commit it.
/// </summary>
public sealed class MistakeTests
{
    private static readonly bool Accepting = Environment.GetEnvironmentVariable("PMFSITE_ACCEPT") == "1";

    private static readonly Dictionary<(string Topic, string It), Mistake> Mistakes = MistakeSpec
        .Topics()
        .SelectMany(topic => MistakeSpec.Read(topic).Cases.Select(mistake => (Name: (topic, mistake.It), mistake)))
        .ToDictionary(m => m.Name, m => m.mistake);

    public static IEnumerable<object[]> Cases() => Mistakes.Keys.Select(name => new object[] { name.Topic, name.It });

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Mistake_IsToldInItsPlace(string topic, string it)
    {
        var mistake = Mistakes[(topic, it)];
        var check = await SmallSiteCheck.After(site => Apply(mistake, site));
        AssertReadable(check);
        if (Accepting)
            Accept(topic, it, check.Lines);
        else
            Assert.True(
                check.Lines.SequenceEqual(mistake.Expect ?? ["(the spec has no expect)"]),
                $"expected:\n{string.Join('\n', mistake.Expect ?? [])}\n\nsaid:\n{check.Printed}"
            );
        if (mistake.Says is { } words)
            Assert.Contains(words, check.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Mistake_WithWindowsLineEnds_IsToldInTheSamePlace(string topic, string it)
    {
        var mistake = Mistakes[(topic, it)];
        if (Accepting || mistake.AllEdits().Any(e => e.SavedAs is not null || e.Bytes is not null))
            return;
        var check = await SmallSiteCheck.After(site =>
        {
            Apply(mistake, site);
            UseWindowsLineEnds(site);
        });
        Assert.Equal(mistake.Expect, check.Lines);
    }

    [Fact]
    public void RuleOrSuspicion_HasASpecWithASilentCase()
    {
        foreach (
            var (folder, slug) in Rulebook.Rules.Select(r => ("rules/", r.Slug)).Concat(Rulebook.Suspicions.Select(s => ("suspicions/", s.Slug)))
        )
        {
            Assert.Contains(folder + slug, MistakeSpec.Topics());
            var cases = MistakeSpec.Read(folder + slug).Cases;
            Assert.Contains(cases, c => c.Expect is [_, ..] && c.Expect.TrueForAll(e => e.EndsWith(' ' + slug, StringComparison.Ordinal)));
            Assert.Contains(cases, c => c.Expect is []);
        }
    }

    [Fact]
    public void Rules_AreExplainedInTheOrderOfTheRulebook()
    {
        var guide = File.ReadAllText(Repository.Folder("content", "README.md"));
        var section = guide[guide.IndexOf("## What is checked", StringComparison.Ordinal)..];
        var places = Rulebook
            .Rules.Select(r => r.Slug)
            .Concat(Rulebook.Suspicions.Select(s => s.Slug))
            .Select(slug => section.IndexOf($"- `{slug}`", StringComparison.Ordinal))
            .ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    private static void Accept(string topic, string it, IReadOnlyList<string> said)
    {
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "PMFSITE_ACCEPT is not for continuous integration");
        MistakeSpec.Accept(topic, it, said);
    }

    private static void Apply(Mistake mistake, string site)
    {
        foreach (var edit in mistake.AllEdits())
            edit.Apply(site);
    }

    private static void UseWindowsLineEnds(string site)
    {
        foreach (var path in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories))
            File.WriteAllText(path, File.ReadAllText(path).Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    /// <summary>Whatever an author wrote, what is printed of it is short and holds no character that a terminal would obey.</summary>
    private static void AssertReadable(SmallSiteCheck check)
    {
        Assert.DoesNotContain(check.Printed, c => char.IsControl(c) && c != '\n');
        Assert.All(check.Printed.Split('\n'), line => Assert.InRange(line.Length, 0, 300));
        Assert.All(check.Found, d => Assert.InRange(d.Sentence.Length + d.Remedy.Length, 2, 300));
        Assert.Distinct(check.Found);
    }
}
