using PmfSite.Saying;

namespace PmfSite.Composing.Readings;

/// <summary>How a recording is written.</summary>
/// <param name="Name">The kind of file in the letters that people know.</param>
/// <param name="Extension">With its point.</param>
/// <param name="Mime">What browsers call it.</param>
internal sealed record RecordingEncoding(string Name, string Extension, string Mime);

/// <summary>Where the recordings of a dashboard stand.</summary>
internal static class Recordings
{
    /// <summary>The smaller, which most browsers play.</summary>
    public static RecordingEncoding Opus(Words words) => new(words.Sound.OpusFile, ".opus", "audio/ogg;codecs=opus");

    /// <summary>What every player plays.</summary>
    public static RecordingEncoding Mp3(Words words) => new(words.Sound.Mp3File, ".mp3", "audio/mpeg");

    public static IReadOnlyList<RecordingEncoding> Encodings(Words words) => [Opus(words), Mp3(words)];

    public static Address Of(ScriptChapter chapter, RecordingEncoding encoding, Readable readable) =>
        readable.File(chapter.Ending + encoding.Extension);

    /// <summary>What the voice is given.</summary>
    public static Address Script(Readable readable) => readable.File("-script.txt");
}
