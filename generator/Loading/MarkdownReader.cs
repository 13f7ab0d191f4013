using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Which headings a text may have: none where the page has its own, or from the second level down.</summary>
internal enum HeadingRule
{
    None,
    FromSecondLevel,
}

/// <summary>Reads an author's Markdown into safe markup, or tells what in it is not allowed.</summary>
internal sealed class MarkdownReader(DiagnosticBag bag)
{
    private const int LongestText = 32 * 1024;

    // Tables are parsed so that they can be refused where they stand, instead of being printed as rows of bars.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <summary>The text as markup; null when something in it is not allowed, and then the bag says what.</summary>
    public Prose? Read(SourceFile file, HeadingRule headings)
    {
        if (file.Text.Length > LongestText)
            return Refuse(file.Whole, "too-long", "the text is longer than 32 KB", "shorten it");
        if (string.IsNullOrWhiteSpace(file.Text))
            return Refuse(file.Whole, "empty-file", "the file holds nothing", "write the text, or delete the file");
        if (file.Text.StartsWith("---", StringComparison.Ordinal))
            return Refuse(
                file.At(1, 1, 3),
                "front-matter",
                "the text starts with a line of hyphens",
                "start with the first sentence; settings have no place here"
            );
        try
        {
            var document = Markdown.Parse(file.Text, Pipeline);
            MarkdownObject[] nodes = [.. document.Descendants()];
            var faults = new MarkdownFaults(file, headings).In(nodes);
            foreach (var fault in faults)
                bag.Add(fault);
            return faults.Count == 0
                ? new Prose(document.ToHtml(Pipeline).TrimEnd('\n'), Words(nodes, file.Text), [.. MarkdownBlocks.Of(document)], file)
                : null;
        }
        catch (ArgumentException)
        {
            return Refuse(file.Whole, "too-deep", "too many quotes, lists or brackets inside one another", "write plain paragraphs");
        }
    }

    /// <summary>The text without its markup, in the places where the file has it.</summary>
    private static string Words(MarkdownObject[] nodes, string text)
    {
        var words = new string(' ', text.Length).ToCharArray();
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
            words[end] = '\n';
        foreach (var literal in nodes.OfType<LiteralInline>())
            text.CopyTo(literal.Span.Start, words, literal.Span.Start, literal.Span.Length);
        return new string(words);
    }

    private Prose? Refuse(SourceLocation at, string slug, string sentence, string remedy)
    {
        bag.Error(at, slug, sentence, remedy);
        return null;
    }
}
