using System.Text;
using PmfSite.Composing;
using PmfSite.Formats.Programs;
using PmfSite.Performance;
using PmfSite.Readings;

namespace PmfSite.Formats;

/// <summary>Dashboards as they are spoken: the script as plain text, and each chapter of it as sound where there is a voice.</summary>
internal static class AudioFormat
{
    public static IEnumerable<OutputFile> Files(Readable dashboard, ProgramSession session) =>
        [.. session.Programs.HasAllFor(FormatKind.Audio) ? Spoken(dashboard, new(session)) : [], Script(dashboard)];

    private static OutputFile Script(Readable dashboard) =>
        OutputFile.Of(
            new Offer(
                FormatKind.Audio,
                dashboard.Quarter,
                Recordings.Script(dashboard),
                dashboard.Words.Sound.SpokenScript,
                dashboard.Words.Formats.TextFile
            ),
            () =>
            {
                var script = dashboard.Script();
                var text = string.Join("\n\n", script.Chapters.Select(c => c.Spoken)) + "\n";
                return Task.FromResult(new MadeFile(Encoding.UTF8.GetBytes(text), SpeakingTime.InWords(script.Seconds, dashboard.Words)));
            }
        );

    private static IEnumerable<OutputFile> Spoken(Readable dashboard, Recorder recorder)
    {
        var (reading, script) = (dashboard.Reading, dashboard.Script());
        return from chapter in script.Chapters
            let tags = new RecordingTags(chapter.Title, reading.Council, reading.Title, chapter.Number, script.Chapters.Count, reading.Dated)
            from encoding in Recordings.Encodings
            select Spoken(chapter, script.Language, tags, encoding, dashboard, recorder);
    }

    private static OutputFile Spoken(
        ScriptChapter chapter,
        string language,
        RecordingTags tags,
        RecordingEncoding encoding,
        Readable dashboard,
        Recorder recorder
    )
    {
        var words = dashboard.Words;
        var address = Recordings.Of(chapter, encoding, dashboard);
        return OutputFile.Of(
            new Offer(FormatKind.Audio, dashboard.Quarter, address, words.Sound.RecordingOf(chapter.Title), encoding.Name(words)),
            async () =>
            {
                var (bytes, programs) = await recorder.Record(chapter.Spoken, language, encoding, tags);
                return new(bytes, new FileFacts { Extent = SpeakingTime.InWords(chapter.Seconds, words), Programs = programs });
            }
        );
    }
}
