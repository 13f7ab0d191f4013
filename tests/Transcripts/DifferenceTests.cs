namespace PmfSite.Tests.Transcripts;

/// <summary>The difference names each line that came or went, and how many stayed.</summary>
public sealed class DifferenceTests
{
    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc", "")]
    [InlineData("a\nb\nc", "a\nB\nc", "(1 the same, to: a)\n- b\n+ B\n(1 the same, to: c)\n")]
    [InlineData("a\nb", "a\nb\nc", "(2 the same, to: b)\n+ c\n")]
    [InlineData("a\nb\nc", "c", "- a\n- b\n(1 the same, to: c)\n")]
    [InlineData("a", "b\na\na", "+ b\n(1 the same, to: a)\n+ a\n")]
    public void Between_NamesWhatCameAndWent(string before, string after, string expected) =>
        Assert.Equal(expected, Difference.Between(before, after));
}
