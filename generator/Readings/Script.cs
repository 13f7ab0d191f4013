using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>What is spoken of a reading: the same sentences, but for tables, which nobody can hear.</summary>
/// <param name="Chapters">The first tells what this is, how long it takes and what is in it.</param>
internal sealed record Script(string Title, string Language, IReadOnlyList<ScriptChapter> Chapters)
{
    public int Seconds => Chapters.Sum(c => c.Seconds);
}

/// <summary>A chapter that is spoken, and becomes a recording of its own.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Id">Of the chapter in the reading.</param>
/// <param name="Blocks">What is written; none of them is a table.</param>
/// <param name="Spoken">What the voice is given: a paragraph for each line, with an empty one between two.</param>
internal sealed record ScriptChapter(int Number, string Id, string Title, IReadOnlyList<Block> Blocks, string Spoken)
{
    /// <summary>What the voice is given of blocks: a paragraph for each line, with an empty one between two.</summary>
    public static string SpokenOf(IEnumerable<Block> blocks, Words words) =>
        string.Join("\n\n", blocks.SelectMany(b => Lines(b, words)).Select(words.Speech.Of));

    /// <summary>How long it takes to say.</summary>
    public int Seconds => SpeakingTime.Of(Spoken);

    /// <summary>What tells its files from those of the other chapters, in their order.</summary>
    public string Ending => Invariant($"-{Number:00}-{Id}");

    private static IEnumerable<string> Lines(Block block, Words words) =>
        block switch
        {
            Heading heading => [words.Sound.Rested(heading.Text)],
            Paragraph paragraph => [words.Sound.Rested(paragraph.Text)],
            Standing standing => [words.Sound.Rested(standing.Sentence)],
            Items items => items.Each.Select(i => words.Sound.Rested(i.Place == 0 ? i.Text : words.Sound.ItemSpoken(i.Place, i.Text))),
            _ => throw new ArgumentOutOfRangeException(nameof(block), block, "a block that is not spoken"),
        };
}
