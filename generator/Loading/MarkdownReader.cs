using Markdig;
using Markdig.Extensions.Tables;
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

/// <summary>
/// Reads an author's Markdown into safe markup. Markdig does not sanitise, so every node is looked at and whatever is not on the list is
/// told, not repaired: HTML, pictures, tables, and addresses other than https, mailto and places on the page.
/// </summary>
internal sealed class MarkdownReader(DiagnosticBag bag)
{
    private const int LongestText = 32 * 1024;
    private const int MostAddressCharacters = 256 * 1024;
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <summary>The text as markup; null when something in it is not allowed, and then the bag says what.</summary>
    public Prose? Read(SourceFile file, HeadingRule headings)
    {
        if (file.Text.Length > LongestText)
            return Refuse(file.Whole, "too-long", "the text is longer than 32 KB", "shorten it");
        if (string.IsNullOrWhiteSpace(file.Text))
            return Refuse(file.Whole, "empty-file", "the file holds nothing", "write the text, or delete the file");
        if (file.Text.StartsWith("---", StringComparison.Ordinal))
            return Refuse(file.At(1, 1, 3), "front-matter", "the text starts with a line of hyphens", "start with the first sentence; settings have no place here");
        try
        {
            var document = Markdown.Parse(file.Text, Pipeline);
            var faults = Faults(document, file, headings).ToList();
            faults.ForEach(bag.Add);
            return faults.Count == 0 ? new Prose(document.ToHtml(Pipeline).TrimEnd('\n')) : null;
        }
        catch (ArgumentException)
        {
            return Refuse(file.Whole, "too-deep", "too many quotes, lists or brackets inside one another", "write plain paragraphs");
        }
    }

    private Prose? Refuse(SourceLocation at, string slug, string sentence, string remedy)
    {
        bag.Error(at, slug, sentence, remedy);
        return null;
    }

    private static IEnumerable<Diagnostic> Faults(MarkdownDocument document, SourceFile file, HeadingRule headings)
    {
        SourceLocation At(MarkdownObject node) => file.AtIndex(node.Span.Start, Math.Max(1, node.Span.Length));
        var level = 1;
        var addressCharacters = 0;
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case HtmlBlock or HtmlInline:
                    yield return Error(At(node), "html", "HTML is not used here", "write plain Markdown; put a sign such as < in words or as &lt;");
                    break;
                case LinkInline { IsImage: true }:
                    yield return Error(At(node), "picture", "pictures are not used here", "say in words what it shows");
                    break;
                case LinkInline link:
                    addressCharacters += link.Url?.Length ?? 0;
                    if (AddressFault(link.Url ?? "", At(node)) is { } fault)
                        yield return fault;
                    if (link.FirstChild is null)
                        yield return Error(At(node), "empty-link", "a link without words", "write what the link leads to between the brackets");
                    break;
                case AutolinkInline automatic:
                    if (AddressFault(automatic.IsEmail ? "mailto:" + automatic.Url : automatic.Url, At(node)) is { } wrong)
                        yield return wrong;
                    break;
                case Table:
                    yield return Error(At(node), "table", "tables are not used here", "figures belong in outturns.yml; write the rest as sentences or a list");
                    break;
                case HeadingBlock when headings == HeadingRule.None:
                    yield return Error(At(node), "heading", "the page has its own headings", "write the heading as a sentence, or in bold");
                    break;
                case HeadingBlock heading:
                    if (heading.Level == 1 || heading.Level > level + 1)
                        yield return Error(At(node), "heading", Invariant($"a heading of level {heading.Level} cannot stand here"), Invariant($"use {new string('#', Math.Max(2, Math.Min(heading.Level, level + 1)))}"));
                    level = heading.Level;
                    break;
            }
        }
        if (addressCharacters > MostAddressCharacters)
            yield return Error(file.Whole, "too-long", "the links of this text come to more than 256 KB", "remove most of them");
    }

    private static Diagnostic? AddressFault(string address, SourceLocation at)
    {
        var sound = address.Length > 0 && !address.Any(c => char.IsControl(c) || c is '\\' or ' ')
            && (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal) || address[0] == '#');
        return sound ? null : Error(at, "unsafe-link", $"{Excerpt.Quote(address)} is not an address that may be linked to", "use an address that starts with https:// or mailto:");
    }

    private static Diagnostic Error(SourceLocation at, string slug, string sentence, string remedy) =>
        new(Severity.Error, slug, sentence, remedy, at);
}
