using System.Text;
using PmfSite.Composing;
using PmfSite.Formats.Programs;
using PmfSite.Performance;
using PmfSite.Readings;
using PmfSite.Saying;

namespace PmfSite.Formats.Braille;

/// <summary>Readings in braille for displays and embossers: uncontracted by signs of our own, and contracted where liblouis is.</summary>
internal static class BrailleFormat
{
    private const string Contracted = "en-ueb-g2.ctb";

    public static IEnumerable<OutputFile> Files(Readable readable, ProgramSession session)
    {
        var words = readable.Words;
        yield return File(readable, "-braille-uncontracted.brf", words.Formats.BrailleUncontracted, InOwnSigns, () =>
            Task.FromResult<ProgramVersion[]>([])
        );
        if (!session.Programs.HasAllFor(FormatKind.Braille))
            yield break;
        var liblouis = new Liblouis(session, Contracted);
        var translator = () => session.Programs.Versions([ExternalProgram.Liblouis]);
        yield return File(readable, "-braille-contracted.brf", words.Formats.BrailleContracted, liblouis.Of, translator);
    }

    /// <summary>A reading as a braille file.</summary>
    /// <param name="grade">Which braille it is.</param>
    /// <param name="translate">From texts that were spelled for braille to cells.</param>
    public static async Task<BraillePages> Pages(
        Reading reading,
        string grade,
        Func<IReadOnlyList<string>, Task<IReadOnlyList<string>>> translate,
        Words words
    )
    {
        var isAlone = reading.Chapters.Count == 1;
        BraillePart[][] said =
        [
            [.. BrailleParts.Front(reading, words.Grammar.Sentence(grade), words), new(BrailleStyle.Centred, words.Formats.Contents)],
            .. reading.InWords().Chapters.Select(c => BrailleParts.Of(c, isAlone, words).ToArray()),
        ];
        var cells = new Queue<string>(await translate([.. said.SelectMany(parts => parts).Select(p => BrailleSpelling.Of(p.Text, words))]));
        BraillePart[][] parts = [.. said.Select(s => s.Select(p => p with { Text = cells.Dequeue() }).ToArray())];
        return isAlone ? Laid([.. parts[0][..^1], .. parts[1]]) : Laid(parts[0], parts[1..]);
    }

    private static Task<IReadOnlyList<string>> InOwnSigns(IReadOnlyList<string> texts) =>
        Task.FromResult<IReadOnlyList<string>>([.. texts.Select(Uncontracted.Of)]);

    /// <param name="programs">Those that translate.</param>
    private static OutputFile File(
        Readable readable,
        string ending,
        string grade,
        Func<IReadOnlyList<string>, Task<IReadOnlyList<string>>> translate,
        Func<Task<ProgramVersion[]>> programs
    ) => OutputFile.Of(new Offer(FormatKind.Braille, readable.Quarter, readable.File(ending), grade, readable.Words.Formats.BrailleFile), async () =>
        {
            var pages = await Pages(readable.Reading, grade, translate, readable.Words);
            var facts = new FileFacts { Extent = readable.Words.Formats.BraillePages(pages.Count), Programs = await programs() };
            return new(Encoding.ASCII.GetBytes(pages.Text()), facts);
        });

    private static BraillePages Laid(BraillePart[] parts)
    {
        var pages = new BraillePages(BraillePages.Cells, BraillePages.Lines);
        pages.Add(parts);
        return pages;
    }

    /// <summary>Laid out twice: the pages on which chapters begin are known when they stand there.</summary>
    private static BraillePages Laid(BraillePart[] front, BraillePart[][] chapters)
    {
        var (_, starts) = Laid(front, chapters, [.. chapters.Select(_ => 0)]);
        return Laid(front, chapters, starts).Pages;
    }

    private static (BraillePages Pages, int[] Starts) Laid(BraillePart[] front, BraillePart[][] chapters, int[] starts)
    {
        var pages = new BraillePages(BraillePages.Cells, BraillePages.Lines);
        pages.Add(front);
        pages.Contents(chapters.Select((c, i) => (c[0].Text, starts[i])));
        pages.Turn();
        return (pages, [.. chapters.Select(pages.Add)]);
    }
}
