using PmfSite.Diagnostics;
using PmfSite.Loading;

namespace PmfSite.Tests.Loading;

public sealed class MarkdownBlocksTests
{
    [Theory]
    [InlineData("One.\ntwo\n\nThree.", "Paragraph:One. two|Paragraph:Three.")]
    [InlineData("**Bold** and *soft* [words](https://example.org) &amp; signs", "Paragraph:Bold and soft words & signs")]
    [InlineData("See <https://example.org/a>.", "Paragraph:See https://example.org/a.")]
    [InlineData("Before:\n\n- one\n- two\n\nAfter.", "Paragraph:Before:|Item:one|Item:two|Paragraph:After.")]
    [InlineData("3. three\n4. four", "Item3:three|Item4:four")]
    [InlineData("- outer\n  - inner", "Item:outer|Item:inner")]
    [InlineData("- first\n\n  more of it\n- second", "Item:first|Paragraph:more of it|Item:second")]
    [InlineData("## Heading\n\nText.", "Heading:Heading|Paragraph:Text.")]
    public void Blocks_are_what_is_read(string markdown, string expected)
    {
        var bag = new DiagnosticBag();
        var prose = new MarkdownReader(bag).Read(new SourceFile("about.md", markdown), HeadingRule.FromSecondLevel);
        Assert.Empty(bag.Ordered());
        Assert.Equal(expected, string.Join('|', prose!.Blocks.Select(b => Invariant($"{b.Kind}{(b.Number > 0 ? b.Number : "")}:{b.Text}"))));
    }
}
