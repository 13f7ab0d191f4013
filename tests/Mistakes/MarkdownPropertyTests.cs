using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Loading.Yaml;

namespace PmfSite.Tests.Mistakes;

/// <summary>Whatever is thrown together from nasty pieces, the markup that comes out holds plain elements and safe addresses only.</summary>
public sealed class MarkdownPropertyTests
{
    private static readonly string[] Pieces =
    [
        "<script>",
        "</script>",
        "alert(1)",
        "<iframe src=x>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<a href=",
        "<!--",
        "-->",
        "<![CDATA[",
        "<?",
        "<style>",
        " style=\"x\"",
        "<b>",
        "javascript:alert(1)",
        "JaVaScRiPt:",
        "javascript&colon;alert(1)",
        "java&#115;cript:",
        "&#1;javascript:",
        "java&Tab;script:",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example",
        "https:\\\\evil",
        "http://example.org/",
        "https://example.org/",
        "https://a@b/",
        "https://",
        "mailto:a@example.org",
        "mailto:x",
        "mailto:a@b.c?bcc=d@e.f",
        "#main",
        "/",
        "..",
        "[",
        "]",
        "(",
        ")",
        "![",
        "[x](",
        "[x][1]",
        "\n\n[1]: ",
        "[1]:",
        "[^1]",
        "<",
        ">",
        "\"",
        "'",
        " \"title\"",
        " 'onclick=alert(1)'",
        "{onerror=alert(1)}",
        "{.class #id style=x}",
        "{href=javascript:alert(1)}",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "```\n",
        "~~~\n",
        "- ",
        "1. ",
        "99. ",
        "> ",
        "#",
        "## ",
        "\n# ",
        "\n---\n",
        "\n===\n",
        "    ",
        "|",
        "\n|a|b|\n|-|-|\n",
        "\n",
        "\n\n",
        "  \n",
        "\\",
        "\\\n",
        " ",
        "a",
        "word",
        "é",
        "🏠",
        "&lt;",
        "&amp;",
        "&quot;",
        "&#60;script&#62;",
        "&#x202E;",
        "&#0;",
        "&nbsp;",
        "&ZeroWidthSpace;",
        "@Model.X",
        "{{ x }}",
        "www.example.org",
        ":smile:",
        "https://www.youtube.com/watch?v=x",
        "==",
        "++",
        "^",
        "$",
        "::: x\n",
    ];

    private static readonly string[] Elements =
    [
        "HTML",
        "HEAD",
        "BODY",
        "P",
        "UL",
        "OL",
        "LI",
        "STRONG",
        "EM",
        "A",
        "BR",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
    ];

    private static readonly string[] Attributes = ["A href", "A title", "OL start"];

    [Fact]
    public void Narrative_HoldsNothingButPlainMarkup() => Check(HeadingRule.None);

    [Fact]
    public void AboutPage_HoldsNothingButPlainMarkup() => Check(HeadingRule.FromSecondLevel);

    private static void Check(HeadingRule headings)
    {
        var accepted = 0;
        Gen.OneOf(Pieces)
            .Array[1, 12]
            .Select(string.Concat)
            .Sample(
                text =>
                {
                    var bag = new DiagnosticBag();
                    var file = new SourceFile("text.md", text);
                    if (new MarkdownReader(bag).Read(file, headings) is not { } prose)
                    {
                        Assert.NotEmpty(bag.Ordered());
                        Assert.All(bag.Ordered(), d => Assert.InRange(d.At.Column, 1, file.Line(d.At.Line).Length + 1));
                        return;
                    }
                    Interlocked.Increment(ref accepted);
                    Assert.Empty(bag.Ordered());
                    Assert.Null(Characters.FirstUnwanted(prose.Html));
                    AssertInPlace(prose.Words, text);
                    foreach (var element in new HtmlParser().ParseDocument(prose.Html).All)
                        AssertPlain(element);
                },
                iter: 30_000
            );
        Assert.InRange(accepted, 1_000, int.MaxValue);
    }

    /// <summary>Words stand where the file has them, line by line, and nothing stands there that the file does not have.</summary>
    private static void AssertInPlace(string words, string text)
    {
        Assert.Equal(text.Length, words.Length);
        Assert.All(Enumerable.Range(0, text.Length), i => Assert.True(words[i] == text[i] || words[i] == ' '));
        Assert.Equal(text.Count(c => c == '\n'), words.Count(c => c == '\n'));
    }

    private static void AssertPlain(IElement element)
    {
        Assert.Contains(element.TagName, Elements);
        foreach (var attribute in element.Attributes)
        {
            Assert.Contains($"{element.TagName} {attribute.Name}", Attributes);
            if (attribute.Name == "href")
                Assert.True(
                    attribute.Value.StartsWith("https://", StringComparison.Ordinal)
                        || attribute.Value.StartsWith("mailto:", StringComparison.Ordinal),
                    attribute.Value
                );
        }
    }
}
