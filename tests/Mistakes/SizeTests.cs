using System.Diagnostics;
using System.Text;
using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Loading.Yaml;

namespace PmfSite.Tests.Mistakes;

/// <summary>Content that is far too large or far too deep is refused at once, and what is said of it stays short.</summary>
public sealed class SizeTests
{
    // Each takes about a second at most where nothing else runs; without the limits it would be minutes, or the end of the process.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly Dictionary<string, (string Text, string Slug)> TooMuch = new()
    {
        ["100,000 brackets"] = ("a: " + new string('[', 100_000), "too-deep"),
        ["100,000 curly brackets"] = ("a: " + string.Concat(Enumerable.Repeat("{a: ", 100_000)), "too-deep"),
        ["100,000 levels of indentation"] = (string.Concat(Enumerable.Range(0, 1_000).Select(i => new string(' ', i) + "a:\n")), "too-deep"),
        ["a text of 1 MB"] = ("a: " + new string('x', 1_000_000), "too-long"),
        ["a quoted text of 1 MB"] = ("a: \"" + new string('x', 1_000_000) + "\"", "too-long"),
        ["a key of 1 MB"] = (new string('x', 1_000_000) + ": a", "too-long"),
        ["a key of 2,000 letters"] = (new string('x', 2_000) + ": a", "not-yaml"),
        ["a tag of 1 MB"] = ("a: !" + new string('x', 1_000_000) + " b", "tag"),
        ["an anchor of 1 MB"] = ("a: &" + new string('x', 1_000_000) + " b", "anchor"),
        ["a million parts"] = ("a: [" + string.Concat(Enumerable.Repeat("1,", 1_000_000)) + "]", "too-long"),
        ["a million keys"] = (string.Concat(Enumerable.Range(0, 300_000).Select(i => FormattableString.Invariant($"k{i}: 1\n"))), "too-long"),
        ["a line of a million tabs"] = ("a: x" + new string('\t', 1_000_000) + "\nb: [", "not-yaml"),
        ["a million quotes"] = ("a: " + new string('"', 1_000_000), "not-yaml"),
    };

    public static TheoryData<string> TooMuchNames() => [.. TooMuch.Keys];

    [Theory]
    [MemberData(nameof(TooMuchNames))]
    public void Yaml_IsRefusedAtOnce(string what)
    {
        var (text, slug) = TooMuch[what];
        var watch = Stopwatch.StartNew();
        var bag = new DiagnosticBag();
        Assert.Null(StrictYaml.Read(new SourceFile("big.yml", text), bag));
        Assert.True(watch.Elapsed < Patience, $"{what} took {watch.Elapsed}");
        Assert.Equal(slug, Assert.Single(bag.Ordered()).Slug);
        AssertShort(bag);
    }

    [Fact]
    public void Duplicates_InAHugeFile_AreToldQuickly()
    {
        var watch = Stopwatch.StartNew();
        var bag = new DiagnosticBag();
        StrictYaml.Read(new SourceFile("big.yml", string.Concat(Enumerable.Repeat("a: 1\n", 90_000))), bag);
        Assert.Equal(89_999, bag.Ordered().Count);
        Assert.True(watch.Elapsed < Patience, watch.Elapsed.ToString());
        AssertShort(bag);
    }

    private static readonly Dictionary<string, string> SlowTexts = new()
    {
        ["quotes"] = new string('>', 32_000),
        ["opening brackets"] = new string('[', 32_000),
        ["openings of links"] = string.Concat(Enumerable.Repeat("[a](", 8_000)),
        ["pictures"] = string.Concat(Enumerable.Repeat("![](", 8_000)),
        ["stars"] = string.Concat(Enumerable.Repeat("*a **b ", 4_500)),
        ["back-ticks"] = string.Concat(Enumerable.Range(1, 250).Select(n => new string('`', n) + " ")),
        ["references"] = "[a]: https://example.org/" + new string('x', 1_000) + "\n\n" + string.Concat(Enumerable.Repeat("[a] ", 7_000)),
        ["titles of references"] = "[a]: https://example.org/ '" + new string('x', 16_000) + "'\n\n" + string.Concat(Enumerable.Repeat("[a]", 5_000)),
        ["headings"] = string.Concat(Enumerable.Repeat("## a\n", 6_000)),
        ["tables"] = "|a|b|\n|-|-|\n" + string.Concat(Enumerable.Repeat("|1|2|\n", 5_000)),
        ["lists"] = string.Concat(Enumerable.Range(0, 200).Select(i => new string(' ', i * 2 % 200) + "- a\n")),
        ["HTML"] = string.Concat(Enumerable.Repeat("<b>", 10_000)),
        ["entities"] = string.Concat(Enumerable.Repeat("&#x202E;", 4_000)),
    };

    public static TheoryData<string> SlowNames() => [.. SlowTexts.Keys];

    [Theory]
    [MemberData(nameof(SlowNames))]
    public void Markdown_OfTheWorstKind_IsReadInGoodTime(string what)
    {
        var text = SlowTexts[what];
        var watch = Stopwatch.StartNew();
        var bag = new DiagnosticBag();
        var prose = new MarkdownReader(bag).Read(new SourceFile("big.md", text), HeadingRule.None);
        Assert.True(watch.Elapsed < Patience, $"{what} took {watch.Elapsed}");
        Assert.InRange(prose?.Html.Length ?? 0, 0, 1_000_000);
        Assert.InRange(bag.Ordered().Count, 0, 101);
        AssertShort(bag);
    }

    [Theory]
    [InlineData("\u001b[31m\u0000\u0007")]
    [InlineData("\u202E\u2066\u200B")]
    [InlineData("%0A::error::")]
    [InlineData("\ud83c\udfe0\u0301\u0301")]
    public void Printed_StaysShortAndHarmless_WhateverTheLineHolds(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var file = new SourceFile("big.yml", line);
        foreach (var column in new[] { 1, 2, 79, 80, 81, 82, 500_000, line.Length, line.Length + 1 })
        {
            var bag = new DiagnosticBag();
            bag.Error(file.At(1, column, line.Length), "slug", $"{Excerpt.Quote(line)} and {Excerpt.QuoteWord(line)}", "remedy");
            AssertShort(bag);
        }
    }

    private static void AssertShort(DiagnosticBag bag)
    {
        using var printed = new StringWriter();
        DiagnosticPrinter.Print(bag.Ordered(), printed);
        Assert.All(printed.ToString().Split('\n'), line => Assert.InRange(line.Length, 0, 300));
        Assert.DoesNotContain(printed.ToString(), c => c != '\n' && (char.IsControl(c) || c is '\u202E' or '\u2066' or '\u200B'));
        using var annotated = new StringWriter();
        DiagnosticPrinter.PrintAnnotations([.. bag.Ordered().Take(50)], annotated);
        Assert.All(annotated.ToString().Split('\n'), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 1_500));
        Assert.DoesNotContain("%0A", annotated.ToString(), StringComparison.Ordinal);
    }
}
