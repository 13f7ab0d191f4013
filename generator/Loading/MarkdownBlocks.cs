using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Takes the markup off a text and leaves what is read: paragraphs, items and headings, in order.</summary>
internal static class MarkdownBlocks
{
    public static IEnumerable<ProseBlock> Of(ContainerBlock container) => container.SelectMany(Of);

    private static IEnumerable<ProseBlock> Of(Block block) =>
        block switch
        {
            HeadingBlock heading => [new(ProseBlockKind.Heading, Text(heading.Inline))],
            LeafBlock { Inline: { } inline } => [new(ProseBlockKind.Paragraph, Text(inline))],
            ListBlock list => list.OfType<ListItemBlock>().SelectMany((item, n) => Item(item, list, n)),
            ContainerBlock container => Of(container),
            _ => [],
        };

    /// <summary>The first paragraph of an item is the item; what else is in it follows.</summary>
    private static IEnumerable<ProseBlock> Item(ListItemBlock item, ListBlock list, int place)
    {
        var number = list.IsOrdered ? int.Parse(list.OrderedStart ?? "1", CultureInfo.InvariantCulture) + place : 0;
        return Of(item)
            .Select(
                (block, n) => n == 0 && block.Kind == ProseBlockKind.Paragraph ? block with { Kind = ProseBlockKind.Item, Number = number } : block
            );
    }

    private static string Text(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines ?? [])
            Add(inline, text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Add(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline automatic:
                text.Append(automatic.Url);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case ContainerInline container:
                foreach (var inner in container)
                    Add(inner, text);
                break;
        }
    }
}
