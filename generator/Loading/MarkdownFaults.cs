using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;

namespace PmfSite.Loading;

/// <summary>
/// Looks at every node of a text. Markdig does not sanitise, so what is not on the list (paragraphs, lists, bold, emphasis, links with
/// words to https and mailto addresses, and headings where they may stand) is told, and nothing is repaired.
/// </summary>
internal sealed class MarkdownFaults(SourceFile file, HeadingRule headings)
{
    // A long address that is written once can be referred to in every third character.
    private const int MostAddressCharacters = 256 * 1024;
    private const int MostFaults = 100;

    private int level = 1;
    private int addressCharacters;

    public IReadOnlyList<Diagnostic> In(IEnumerable<MarkdownObject> nodes)
    {
        var faults = nodes.Select(Fault).OfType<Diagnostic>().Take(MostFaults).ToList();
        if (addressCharacters > MostAddressCharacters)
            faults.Add(new(Severity.Error, "too-long", "the links of this text come to more than 256 KB", "remove most of them", file.Whole));
        return faults;
    }

    private Diagnostic? Fault(MarkdownObject node) =>
        node switch
        {
            ParagraphBlock or ListBlock or ListItemBlock => null,
            LinkReferenceDefinitionGroup or LinkReferenceDefinition => null,
            LiteralInline or LineBreakInline or EmphasisInline => null,
            HtmlEntityInline entity => Invisible(node, entity.Transcoded.ToString()),
            HeadingBlock heading => HeadingFault(heading),
            LinkInline { IsImage: true } => Error(node, "picture", "pictures are not used here", "say in words what it shows"),
            LinkInline link => LinkFault(link),
            AutolinkInline automatic => AddressFault(node, automatic.IsEmail ? "mailto:" + automatic.Url : automatic.Url),
            HtmlBlock or HtmlInline => Error(node, "html", "HTML is not used here", "write plain Markdown; put a sign such as < in words or as &lt;"),
            Table => Error(node, "table", "tables are not used here", "figures belong in outturns.yml; write the rest as sentences or a list"),
            TableRow or TableCell => null, // told with their table
            FencedCodeBlock or CodeInline => Error(node, "markup", "code is not used here", "remove the back-ticks, and put words of note in bold"),
            CodeBlock => Error(node, "markup", "a line that begins with four spaces is shown as code", "remove the spaces in front of it"),
            QuoteBlock => Error(node, "markup", "block quotes are not used here", "remove the > and write it as a sentence, in quotation marks"),
            ThematicBreakBlock => Error(node, "markup", "lines across the page are not used here", "leave an empty line instead"),
            ContainerInline => null,
            _ => Error(node, "markup", "this kind of Markdown is not used here", "write paragraphs, lists, bold, emphasis and links"),
        };

    private Diagnostic? HeadingFault(HeadingBlock heading)
    {
        if (headings == HeadingRule.None)
            return Error(
                heading,
                "heading",
                "the page has its own headings",
                "write the heading as a sentence, or in bold; above a line of hyphens leave an empty line"
            );
        var (before, now) = (level, heading.Level);
        level = now;
        return now == 1 || now > before + 1
            ? Error(
                heading,
                "heading",
                Invariant($"a heading of level {now} cannot stand here"),
                Invariant($"use {new string('#', Math.Max(2, Math.Min(now, before + 1)))}")
            )
            : null;
    }

    private Diagnostic? LinkFault(LinkInline link)
    {
        var (address, title) = (link.Url ?? "", link.Title ?? "");
        addressCharacters += address.Length + title.Length;
        if (AddressFault(link, address) is { } fault)
            return fault;
        if (!HasWords(link))
            return Error(link, "empty-link", "a link without words", "write what the link leads to between the brackets");
        return Invisible(link, title);
    }

    private Diagnostic? AddressFault(MarkdownObject node, string address)
    {
        const string Mail = "mailto:";
        if (
            Characters.FirstUnwanted(address) is null
            && (Grammar.IsWebAddress(address) || (address.StartsWith(Mail, StringComparison.Ordinal) && Grammar.IsEmail(address[Mail.Length..])))
        )
            return null;
        return address.StartsWith('#')
            ? Error(
                node,
                "unsafe-link",
                $"{Excerpt.Quote(address)} names a place on the page, and texts have none",
                "use an address that starts with https:// or mailto:"
            )
            : Error(
                node,
                "unsafe-link",
                $"{Excerpt.Quote(address)} is not an address that may be linked to",
                "use an address that starts with https:// or mailto:"
            );
    }

    private Diagnostic? Invisible(MarkdownObject node, string text) =>
        Characters.FirstUnwanted(text) is { } unwanted ? Characters.Message(At(node), unwanted.Code) : null;

    private static bool HasWords(LinkInline link) =>
        link.Descendants()
            .Any(inline =>
                inline switch
                {
                    LiteralInline literal => !literal.Content.IsEmptyOrWhitespace(),
                    HtmlEntityInline entity => !entity.Transcoded.IsEmptyOrWhitespace(),
                    CodeInline => true,
                    _ => false,
                }
            );

    private SourceLocation At(MarkdownObject node) => file.AtIndex(node.Span.Start, Math.Max(1, node.Span.Length));

    private Diagnostic Error(MarkdownObject node, string slug, string sentence, string remedy) =>
        new(Severity.Error, slug, sentence, remedy, At(node));
}
