using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>Composes what is spoken of a reading: title and council first, then how long it takes, what is in it, and chapter by chapter what is
/// written.</summary>
internal static class ScriptComposer
{
    public static Script Of(Reading reading, Words words)
    {
        ScriptChapter[] others = [.. reading.Chapters.Skip(1).Select((c, n) => Chapter(c, n + 2, reading, words))];
        // The introduction tells the length of the whole, and its own is a part of that.
        var own = Introduction(reading, others, 0, words).Seconds;
        return new(reading.Title, reading.Language, [Introduction(reading, others, own, words), .. others]);
    }

    private static ScriptChapter Introduction(Reading reading, ScriptChapter[] others, int own, Words words) =>
        Spoken(
            1,
            reading.Chapters[0].Id,
            words.Sound.Introduction,
            [
                new Paragraph(reading.Title),
                new Paragraph(reading.Council),
                .. Draft(reading),
                new Paragraph(words.Sound.RecordingIsOf(SpeakingTime.InWords(own + others.Sum(c => c.Seconds), words), reading.Chapters.Count)),
                new Paragraph(words.Sound.RecordingHas),
                Items.Numbered(
                    [
                        words.Sound.ChapterWithLength(words.Sound.Introduction, SpeakingTime.InWords(own, words)),
                        .. others.Select(c => words.Sound.ChapterWithLength(c.Title, SpeakingTime.InWords(c.Seconds, words))),
                    ],
                    words
                ),
                new Paragraph(words.Sound.TablesAreNotRead),
                .. WithoutContents(reading.Chapters[0], words).Where(IsSpoken),
            ],
            words
        );

    private static ScriptChapter Chapter(Chapter chapter, int number, Reading reading, Words words) =>
        Spoken(
            number,
            chapter.Id,
            chapter.Title,
            [
                new Paragraph(words.Sound.ChapterOf(reading.Title, number, reading.Chapters.Count, chapter.Title)),
                .. Draft(reading),
                .. chapter.Blocks.Where(IsSpoken),
            ],
            words
        );

    private static ScriptChapter Spoken(int number, string id, string title, IReadOnlyList<Block> blocks, Words words) =>
        new(number, id, title, blocks, ScriptChapter.SpokenOf(blocks, words));

    private static IEnumerable<Block> Draft(Reading reading) => reading.Draft is { } words ? [new Paragraph(words)] : [];

    /// <summary>What is in it was said, with the length of each.</summary>
    private static IEnumerable<Block> WithoutContents(Chapter chapter, Words words)
    {
        var isContents = false;
        foreach (var block in chapter.Blocks)
        {
            if (block is Heading heading)
                isContents = heading.Text == words.Formats.WhatIsInIt;
            if (!isContents)
                yield return block;
        }
    }

    private static bool IsSpoken(Block block) => block is Heading or Paragraph or Standing or Items;
}
