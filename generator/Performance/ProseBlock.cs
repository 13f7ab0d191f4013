namespace PmfSite.Performance;

/// <summary>A part of a text as it is read from first to last, without its markup.</summary>
/// <param name="Text">One line with one space between words. Links are their words alone.</param>
/// <param name="Number">Of an item in a numbered list, from 1; otherwise 0.</param>
internal sealed record ProseBlock(ProseBlockKind Kind, string Text, int Number = 0);

/// <summary>What a part of a text is.</summary>
internal enum ProseBlockKind
{
    Paragraph,
    Item,
    Heading,
}
