using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>Turns what an author wrote into blocks; items that follow each other become one list.</summary>
internal static class ProseBlocks
{
    public static IEnumerable<Block> Of(Prose prose, Words words)
    {
        var items = new List<ProseBlock>();
        foreach (var block in prose.Blocks)
        {
            if (block.Kind == ProseBlockKind.Item)
            {
                // A numbered list that follows another begins with its own number.
                if (items.Count > 0 && block.Number != Next(items))
                    yield return Take(items, words);
                items.Add(block);
                continue;
            }
            if (items.Count > 0)
                yield return Take(items, words);
            yield return block.Kind == ProseBlockKind.Heading ? new Heading(HeadingRank.Detail, null, block.Text) : new Paragraph(block.Text);
        }
        if (items.Count > 0)
            yield return Take(items, words);
    }

    private static int Next(List<ProseBlock> items) => items[^1].Number == 0 ? 0 : items[^1].Number + 1;

    private static Items Take(List<ProseBlock> items, Words words)
    {
        var texts = items.Select(i => i.Text);
        var list = items[0].Number == 0 ? Items.Of(texts) : Items.Numbered(texts, words, items[0].Number);
        items.Clear();
        return list;
    }
}
