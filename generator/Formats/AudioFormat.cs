using System.Text;
using PmfSite.Composing;
using PmfSite.Composing.Readings;
using PmfSite.Formats.Programs;
using PmfSite.Performance;

namespace PmfSite.Formats;

/// <summary>Dashboards as they are spoken: the script as plain text, and each chapter of it as sound where there is a voice.</summary>
internal static class AudioFormat
{
    public static IEnumerable<Alternative> Files(IReadOnlyList<Readable> dashboards, Workshop workshop)
    {
        var recorder = new Recorder(workshop);
        return
        [
            .. workshop.Programs.HasAllFor(FormatKind.Audio) ? dashboards.SelectMany(d => Spoken(d, recorder)) : [],
            .. dashboards.Select(Script),
        ];
    }

    private static Alternative Script(Readable dashboard) => new(
        new(FormatKind.Audio, dashboard.Quarter, Recordings.Script(dashboard), English.SpokenScript, English.TextFile),
        () => Task.FromResult(new MadeFile(Encoding.UTF8.GetBytes(string.Join("\n\n", dashboard.Script.Chapters.Select(c => c.Spoken)) + "\n"), SpeakingTime.InWords(dashboard.Script.Seconds))));

    private static IEnumerable<Alternative> Spoken(Readable dashboard, Recorder recorder) =>
        from chapter in dashboard.Script.Chapters
        from encoding in Recordings.Encodings
        select new Alternative(
            new(FormatKind.Audio, dashboard.Quarter, Recordings.Of(chapter, encoding, dashboard), English.RecordingOf(chapter.Title), encoding.Name),
            async () => new(await recorder.Record(chapter.Spoken, dashboard.Script.Language, encoding, Tags(chapter, dashboard)), SpeakingTime.InWords(chapter.Seconds)));

    private static RecordingTags Tags(ScriptChapter chapter, Readable dashboard) =>
        new(chapter.Title, dashboard.Reading.Council, dashboard.Reading.Title, chapter.Number, dashboard.Script.Chapters.Count, dashboard.Reading.Dated);
}
