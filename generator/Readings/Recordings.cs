using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>Where the recordings of a dashboard stand.</summary>
internal static class Recordings
{
    /// <summary>The smaller, which most browsers play.</summary>
    public static RecordingEncoding Opus { get; } = new(words => words.Sound.OpusFile, ".opus", "audio/ogg;codecs=opus");

    /// <summary>What every player plays.</summary>
    public static RecordingEncoding Mp3 { get; } = new(words => words.Sound.Mp3File, ".mp3", "audio/mpeg");

    public static IReadOnlyList<RecordingEncoding> Encodings { get; } = [Opus, Mp3];

    public static Address Of(ScriptChapter chapter, RecordingEncoding encoding, Readable readable) =>
        readable.File(chapter.Ending + encoding.Extension);

    /// <summary>What the voice is given.</summary>
    public static Address Script(Readable readable) => readable.File("-script.txt");
}

/// <summary>How a recording is written.</summary>
/// <param name="Name">The kind of file in the letters that people know, in the words of a language.</param>
/// <param name="Extension">With its point.</param>
/// <param name="Mime">What browsers call it.</param>
internal sealed record RecordingEncoding(Func<Words, string> Name, string Extension, string Mime);
