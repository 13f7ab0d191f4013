using System.Text;
using PmfSite.Performance;
using PmfSite.Readings;

namespace PmfSite.Formats.Programs;

/// <summary>What a recording says of itself.</summary>
/// <param name="Number">Among those of its album, from 1.</param>
/// <param name="Count">How many these are.</param>
/// <param name="Dated">Written 2025-10-01.</param>
internal sealed record RecordingTags(string Title, string Artist, string Album, int Number, int Count, string Dated);

/// <summary>
/// Speaks a text and writes it as sound: eSpeak NG speaks, SoX brings it to one loudness, and an encoder writes it. The
/// settings are the quickest of those that sound well: an hour takes less than a minute of one processor, and 20 MB.
/// </summary>
internal sealed class Recorder(ProgramSession session)
{
    /// <summary>The voice has nothing above 8,000 hertz that helps to understand it.</summary>
    private const string SamplesInSecond = "16000";

    private static readonly string[] Even =
    [
        .. "-V1 -D --ignore-length -t wav - -t raw -e signed -b 16 - rate -l".Split(' '),
        SamplesInSecond,
        "norm",
        "-3",
    ];

    /// <remarks>
    /// Each encoding speaks for itself: what is spoken before it is encoded takes a hundred times the room, and would be held until the other came.
    /// </remarks>
    /// <param name="language">As in <c>en-GB</c>.</param>
    /// <returns>The recording, and the programs that it was made with.</returns>
    public async Task<(byte[] Bytes, ProgramVersion[] Programs)> Record(string text, string language, RecordingEncoding encoding, RecordingTags tags)
    {
        string[] voice = ["-v", VoiceOf(language), "-s", "150", "-b", "1", "--stdin", "--stdout"];
        var (program, settings) = encoding == Recordings.Opus ? (ExternalProgram.Opus, Opus(tags)) : (ExternalProgram.Lame, Mp3(tags));
        var needed = ExternalPrograms.NeededFor(FormatKind.Audio);
        var recipe = string.Join(
            '\n',
            [.. await Task.WhenAll(needed.Select(session.Programs.VersionOf)), .. voice, .. Even, program.Name, .. settings]
        );
        var said = Encoding.UTF8.GetBytes(text);
        var recording = await session.Cache.Get(recipe, said, async () =>
        {
            var spoken = await session.Programs.Run(ExternalProgram.Espeak, voice, said);
            var even = await session.Programs.Run(ExternalProgram.Sox, Even, spoken);
            return await session.Programs.Run(program, settings, even);
        });
        return (recording, await session.Programs.Versions([ExternalProgram.Espeak, ExternalProgram.Sox, program]));
    }

    private static string VoiceOf(string language) => language.StartsWith("cy", StringComparison.Ordinal) ? "cy" : "en-gb";

    /// <summary>The serial number and the comments are fixed, so that the same words are the same bytes.</summary>
    private static string[] Opus(RecordingTags tags) =>
        [
            "--quiet",
            "--raw",
            "--raw-rate",
            SamplesInSecond,
            "--raw-chan",
            "1",
            "--serial",
            "1",
            "--comp",
            "0",
            "--framesize",
            "60",
            "--bitrate",
            "20",
            "--music",
            "--title",
            tags.Title,
            "--artist",
            tags.Artist,
            "--album",
            tags.Album,
            "--date",
            tags.Dated,
            "--comment",
            Invariant($"tracknumber={tags.Number}"),
            "-",
            "-",
        ];

    private static string[] Mp3(RecordingTags tags) =>
        [
            "--quiet",
            "-r",
            "-s",
            SamplesInSecond,
            "--bitwidth",
            "16",
            "-m",
            "m",
            "-q",
            "7",
            "-b",
            "24",
            "-t",
            "--id3v2-only",
            "--tt",
            tags.Title,
            "--ta",
            tags.Artist,
            "--tl",
            tags.Album,
            "--ty",
            tags.Dated[..4],
            "--tn",
            Invariant($"{tags.Number}/{tags.Count}"),
            "-",
            "-",
        ];
}
