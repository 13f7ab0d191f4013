namespace PmfSite.Sounding;

/// <summary>
/// Makes a history heard: one tone for each period, the higher the greater its result, after a short, soft one for its target. A period without a
/// result is silent.
/// </summary>
internal static class Tune
{
    /// <summary>Samples in a second, enough for the third partial of the highest tone.</summary>
    public const int Rate = 8000;

    private const int LongestBeat = Rate * 7 / 10;
    private const int MostSamples = Rate * 7;
    private const int Pause = Rate / 10;

    /// <summary>The tune as a file: WAV, one channel, 8 bits a sample, less than 60 kB.</summary>
    /// <param name="beats">At least one.</param>
    public static byte[] Of(IReadOnlyList<Beat> beats)
    {
        var length = BeatOf(beats.Count);
        var samples = new double[Pause + beats.Count * length];
        for (var i = 0; i < beats.Count; i++)
            Play(samples.AsSpan(Pause + i * length, length), beats[i]);
        return WaveFile.Of(samples);
    }

    /// <summary>How many samples a period has: a long history is played faster.</summary>
    public static int BeatOf(int periods) => Math.Min(LongestBeat, MostSamples / periods);

    /// <summary>A quarter for the target, half for the result, and silence behind each.</summary>
    private static void Play(Span<double> beat, Beat heard)
    {
        if (heard.Height is not { } height)
            return;
        var each = beat.Length / 4 / Math.Max(1, heard.Targets.Count);
        for (var i = 0; i < heard.Targets.Count; i++)
            Tone.Target.Play(beat.Slice(i * each, each), (double)heard.Targets[i]);
        Tone.Result.Play(beat.Slice(beat.Length * 3 / 10, beat.Length / 2), (double)height);
    }
}
