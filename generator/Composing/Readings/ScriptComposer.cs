namespace PmfSite.Composing.Readings;

/// <summary>Composes what is spoken of a reading: title and council first, then how long it takes, what is in it, and chapter by chapter what is written.</summary>
internal static class ScriptComposer
{
    public static Script Of(Reading reading)
    {
        ScriptChapter[] others = [.. reading.Chapters.Skip(1).Select((c, n) => Chapter(c, n + 2, reading))];
        // The introduction tells the length of the whole, and its own is a part of that.
        var own = Introduction(reading, others, 0).Seconds;
        return new(reading.Title, reading.Language, [Introduction(reading, others, own), .. others]);
    }

    private static ScriptChapter Introduction(Reading reading, ScriptChapter[] others, int own) => Spoken(1, reading.Chapters[0].Id, English.Introduction,
    [
        new Paragraph(reading.Title),
        new Paragraph(reading.Council),
        .. Draft(reading),
        new Paragraph(English.RecordingIsOf(SpeakingTime.InWords(own + others.Sum(c => c.Seconds)), reading.Chapters.Count)),
        new Paragraph(English.RecordingHas),
        Items.Numbered([English.ChapterWithLength(English.Introduction, SpeakingTime.InWords(own)), .. others.Select(c => English.ChapterWithLength(c.Title, SpeakingTime.InWords(c.Seconds)))]),
        new Paragraph(English.TablesAreNotRead),
        .. WithoutContents(reading.Chapters[0]).Where(IsSpoken),
    ]);

    private static ScriptChapter Chapter(Chapter chapter, int number, Reading reading) => Spoken(number, chapter.Id, chapter.Title,
    [
        new Paragraph(English.ChapterOf(reading.Title, Display.Count(number), Display.Count(reading.Chapters.Count), chapter.Title)),
        .. Draft(reading),
        .. chapter.Blocks.Where(IsSpoken),
    ]);

    private static ScriptChapter Spoken(int number, string id, string title, IReadOnlyList<Block> blocks) =>
        new(number, id, title, blocks, ScriptChapter.SpokenOf(blocks));

    private static IEnumerable<Block> Draft(Reading reading) => reading.Draft is { } words ? [new Paragraph(words)] : [];

    /// <summary>What is in it was said, with the length of each.</summary>
    private static IEnumerable<Block> WithoutContents(Chapter chapter)
    {
        var isContents = false;
        foreach (var block in chapter.Blocks)
        {
            if (block is Heading heading)
                isContents = heading.Text == English.WhatIsInIt;
            if (!isContents)
                yield return block;
        }
    }

    private static bool IsSpoken(Block block) => block is Heading or Paragraph or Standing or Items;
}
