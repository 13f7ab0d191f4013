namespace PmfSite.Tests.Transcripts;

/// <summary>A part is named only where it is the frame's to the letter, its links included.</summary>
public sealed class FrameTests
{
    private const string Banner = "- banner:\n  - link \"Home\":\n    - /url: index.html\n";
    private const string Info = "- contentinfo:\n  - link:\n    - /url: https://example.org/\n";
    private const string Home = $"{Banner}- main:\n  - text: Welcome\n{Info}";
    private static readonly Frame Frame = new(Home);

    [Fact]
    public void Text_IsWhatStandsAroundTheMainPart() => Assert.Equal(Banner + Info, Frame.Text);

    [Fact]
    public void Within_TheHomePage_NamesTheFrame() =>
        Assert.Equal("= banner\n- main:\n  - text: Welcome\n= contentinfo\n", Frame.Within("index.html", Home));

    [Theory]
    [InlineData("about.html", "index.html", "= banner\n- main:\n")]
    [InlineData("a/b.html", "../index.html", "= banner\n- main:\n")]
    [InlineData("a/b.html", "index.html", "- banner:\n  - link \"Home\":\n    - /url: index.html\n- main:\n")]
    [InlineData("about.html", "other.html", "- banner:\n  - link \"Home\":\n    - /url: other.html\n- main:\n")]
    public void Within_APage_NamesThePartWhoseLinksLeadToTheSamePlaces(string path, string link, string expected) =>
        Assert.Equal(expected, Frame.Within(path, $"- banner:\n  - link \"Home\":\n    - /url: {link}\n- main:\n"));
}
