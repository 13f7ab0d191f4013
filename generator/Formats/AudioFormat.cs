using System.Text;
using PmfSite.Composing;
using PmfSite.Composing.Readings;
using PmfSite.Formats.Programs;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Formats;

/// <summary>Dashboards as they are spoken: the script as plain text, and each chapter of it as sound where there is a voice.</summary>
internal static class AudioFormat
{
    public static IEnumerable<OutputFile> Files(Readable dashboard, ProgramSession session, Words words) =>
        [.. session.Programs.HasAllFor(FormatKind.Audio) ? Spoken(dashboard, new(session), words) : [], Script(dashboard, words)];

    private static OutputFile Script(Readable dashboard, Words words) =>
        OutputFile.Of(
            new Offer(FormatKind.Audio, dashboard.Quarter, Recordings.Script(dashboard), words.Sound.SpokenScript, words.Formats.TextFile),
            () =>
            {
                var script = dashboard.Script(words);
                var text = string.Join("\n\n", script.Chapters.Select(c => c.Spoken)) + "\n";
                return Task.FromResult(new MadeFile(Encoding.UTF8.GetBytes(text), SpeakingTime.InWords(script.Seconds, words)));
            }
        );

    private static IEnumerable<OutputFile> Spoken(Readable dashboard, Recorder recorder, Words words)
    {
        var (reading, script) = (dashboard.Reading, dashboard.Script(words));
        return from chapter in script.Chapters
            let tags = new RecordingTags(chapter.Title, reading.Council, reading.Title, chapter.Number, script.Chapters.Count, reading.Dated)
            from encoding in Recordings.Encodings(words)
            select Spoken(chapter, script.Language, tags, encoding, dashboard, recorder, words);
    }

    private static OutputFile Spoken(
        ScriptChapter chapter,
        string language,
        RecordingTags tags,
        RecordingEncoding encoding,
        Readable dashboard,
        Recorder recorder,
        Words words
    )
    {
        var address = Recordings.Of(chapter, encoding, dashboard);
        return OutputFile.Of(
            new Offer(FormatKind.Audio, dashboard.Quarter, address, words.Sound.RecordingOf(chapter.Title), encoding.Name),
            async () =>
            {
                var (bytes, programs) = await recorder.Record(chapter.Spoken, language, encoding, tags, words);
                return new(bytes, new FileFacts { Extent = SpeakingTime.InWords(chapter.Seconds, words), Programs = programs });
            }
        );
    }
}
