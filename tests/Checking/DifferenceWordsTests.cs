using PmfSite.Approving;
using PmfSite.Checking;
using PmfSite.Performance;

namespace PmfSite.Tests.Checking;

/// <summary>A difference between two editions as a sentence.</summary>
public sealed class DifferenceWordsTests
{
    [Theory]
    [InlineData("33.9", "34.9", "recycling: value of 2025-26-q1 was 33.9, and is 34.9")]
    [InlineData(null, "34.9", "recycling: value of 2025-26-q1 was not there, and is 34.9")]
    [InlineData("33.9", null, "recycling: value of 2025-26-q1 was 33.9, and is gone")]
    [InlineData("one\ntwo", "one two", "recycling: value of 2025-26-q1 was one two, and is one two")]
    [InlineData("a\u001b[2J", "a\u00a0b", "recycling: value of 2025-26-q1 was a<U+001B>[2J, and is a<U+00A0>b")]
    public void Of_SaysBothTexts(string? was, string? now, string expected) =>
        Assert.Equal(expected, DifferenceWords.Of(Of(FactName.Of(FactKind.Value, new Quarter(2025, 1).Period), was, now) with { Id = "recycling" }));

    [Fact]
    public void Of_TheDecision_NeedsNoId() =>
        Assert.Equal(
            "the body was Cabinet, and is Council",
            DifferenceWords.Of(Of(FactKind.Body, "Cabinet", "Council") with { Kind = EntryKind.Decision })
        );

    [Fact]
    public void Of_LongTexts_ShowsThePartAroundTheFirstDifference()
    {
        var was = new string('a', 100) + "X" + new string('b', 100);
        var now = new string('a', 100) + "Y" + new string('b', 100);
        var (before, after) = (new string('a', 12), new string('b', 35));
        Assert.Equal($"a: narrative was ...{before}X{after}..., and is ...{before}Y{after}...", DifferenceWords.Of(Narrative(was, now)));
    }

    [Fact]
    public void Of_LongTexts_ShowsTheirEndsWhole()
    {
        var was = new string('a', 100);
        Assert.Equal($"a: narrative was ...{was[..48]}, and is ...{was[..47]}.", DifferenceWords.Of(Narrative(was, was + ".")));
        Assert.Equal($"a: narrative was X{was[..47]}..., and is Y{was[..47]}...", DifferenceWords.Of(Narrative("X" + was, "Y" + was)));
    }

    [Fact]
    public void Of_LongTexts_CutsNoCharacterInTwo()
    {
        var smiles = string.Concat(Enumerable.Repeat("\ud83d\ude42", 40));
        foreach (var prefix in new[] { "", "a" })
        {
            var words = DifferenceWords.Of(Narrative(prefix + smiles + "1", prefix + smiles + "2"));
            Assert.DoesNotContain("\ufffd", words, StringComparison.Ordinal);
            Assert.Equal(words, string.Concat(words.EnumerateRunes()));
        }
    }

    [Fact]
    public void Of_NothingAndNothing_IsAFaultOfOurs() => Assert.Throws<ArgumentOutOfRangeException>(() => DifferenceWords.Of(Narrative(null, null)));

    private static EditionDifference Narrative(string? was, string? now) => Of(FactKind.Narrative, was, now);

    private static EditionDifference Of(FactName fact, string? was, string? now) =>
        new(EntryKind.Indicator, "a", fact, was is null ? null : new TextValue(was), now is null ? null : new TextValue(now), default);
}
