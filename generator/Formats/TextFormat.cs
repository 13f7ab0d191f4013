using System.Text;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Readings;

namespace PmfSite.Formats;

/// <summary>Readings as plain text, to be read line after line: UTF-8, a paragraph a line, sentences in place of columns.</summary>
internal static class TextFormat
{
    public static OutputFile File(Readable readable) =>
        OutputFile.Of(
            new Offer(FormatKind.Text, readable.Quarter, readable.File(".txt"), readable.Words.Formats.PlainText, readable.Words.Formats.TextFile),
            () => Task.FromResult(new MadeFile(Encoding.UTF8.GetBytes(Text(readable.Reading))))
        );

    public static string Text(Reading reading)
    {
        var text = new StringBuilder();
        Underlined(reading.Title, '=', text);
        if (reading.WebAddress is { } address)
            text.Append(address).Append("\n\n");
        foreach (var chapter in reading.InWords().Chapters)
        {
            if (reading.Chapters.Count > 1)
                Underlined(chapter.Title, '-', text);
            foreach (var block in chapter.Blocks)
                text.AppendJoin('\n', Lines(block)).Append("\n\n");
        }
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<string> Lines(Block block) =>
        block switch
        {
            Heading { Rank: HeadingRank.Part } heading => [$"## {heading.Text}"],
            Heading heading => [$"### {heading.Text}"],
            Paragraph paragraph => [paragraph.Text],
            Standing standing => [standing.Sentence],
            Items items => items.Each.Select(i => i.Number.Length == 0 ? $"- {i.Text}" : $"{i.Number}. {i.Text}"),
            Grid grid => [$"{grid.Caption}.", .. grid.Sentences],
            _ => throw new ArgumentOutOfRangeException(nameof(block), block, "a block without lines"),
        };

    private static void Underlined(string title, char line, StringBuilder text) =>
        text.Append(title).Append('\n').Append(line, title.Length).Append("\n\n");
}
