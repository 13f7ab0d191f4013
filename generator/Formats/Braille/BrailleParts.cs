using PmfSite.Readings;
using PmfSite.Saying;

namespace PmfSite.Formats.Braille;

/// <summary>What of a reading stands in braille: what is said first, and each chapter.</summary>
internal static class BrailleParts
{
    /// <summary>What it is, whose it is, how it was made, and how to ask for better.</summary>
    /// <param name="grade">Which braille it is, as a sentence.</param>
    public static IReadOnlyList<BraillePart> Front(Reading reading, string grade, Words words) =>
        [
            new(BrailleStyle.Centred, reading.Title),
            new(BrailleStyle.Centred, reading.Council),
            .. Said([
                .. reading.Draft is { } draft ? [words.Grammar.Sentence(draft)] : Array.Empty<string>(),
                grade,
                words.Formats.BrailleNotProofread,
                .. reading.HowToAsk,
                .. reading.WebAddress is { } address ? [words.Formats.OnTheWeb(address)] : Array.Empty<string>(),
            ]),
        ];

    /// <summary>A reading of one chapter is called as its chapter is, and says so once.</summary>
    public static IReadOnlyList<BraillePart> Of(Chapter chapter, bool isAlone, Words words) =>
        [.. isAlone ? Array.Empty<BraillePart>() : [new(BrailleStyle.Centred, chapter.Title)], .. chapter.Blocks.SelectMany(b => Parts(b, words))];

    private static IEnumerable<BraillePart> Parts(Block block, Words words) =>
        block switch
        {
            Heading { Rank: HeadingRank.Part } heading => [new(BrailleStyle.CellFive, heading.Text)],
            Heading heading => [new(BrailleStyle.CellSeven, heading.Text)],
            Paragraph paragraph => Said([paragraph.Text]),
            Standing standing => Said([standing.Sentence]),
            Items items => items.Each.Select(i => new BraillePart(BrailleStyle.Item, i.Number.Length == 0 ? i.Text : $"{i.Number}. {i.Text}")),
            Grid grid => [.. Said([words.Grammar.Sentence(grid.Caption)]), .. grid.Sentences.Select(s => new BraillePart(BrailleStyle.Item, s))],
            _ => throw new ArgumentOutOfRangeException(nameof(block), block, "a block without braille"),
        };

    private static IEnumerable<BraillePart> Said(IEnumerable<string> texts) => texts.Select(t => new BraillePart(BrailleStyle.Paragraph, t));
}
