using PmfSite.Sounding;

namespace PmfSite.Tests.Sounding;

/// <summary>A history that is heard: the higher the figure, the higher its tone, and nothing is heard where nothing is known.</summary>
public sealed class TuneTests
{
    private const int Pause = Tune.Rate / 10;

    [Fact]
    public void The_higher_the_result_the_higher_its_tone_over_two_octaves()
    {
        var heard = Heard(Beat(0), Beat(0.25m), Beat(0.5m), Beat(0.75m), Beat(1));
        var pitches = heard.Select(b => Pitch(Result(b))).ToArray();
        Assert.All(pitches.Zip([220, 311, 440, 622, 880]), p => Assert.InRange(p.First, p.Second * 0.97, p.Second * 1.03));
    }

    [Fact]
    public void The_target_is_heard_before_its_result_and_softer()
    {
        var beat = Heard(Beat(0.25m, 0.75m))[0];
        Assert.InRange(Pitch(Target(beat)), 600, 640);
        Assert.InRange(Pitch(Result(beat)), 300, 320);
        Assert.InRange(Loudness(Target(beat)), 1, Loudness(Result(beat)) * 0.6);
    }

    [Fact]
    public void Both_ends_of_a_range_are_heard_one_after_the_other()
    {
        var target = Target(Heard(Beat(0.5m, 0.25m, 0.75m))[0]);
        Assert.InRange(Pitch(target[..(target.Length / 2)]), 295, 330);
        Assert.InRange(Pitch(target[(target.Length / 2)..]), 590, 650);
    }

    [Fact]
    public void A_period_without_a_result_is_silent_whatever_its_target()
    {
        var heard = Heard(Beat(0.2m, 0.5m), new Beat(null, [0.5m]), Beat(0.3m, 0.5m));
        Assert.All(heard[1], sample => Assert.Equal(0, sample));
        Assert.True(Loudness(heard[0]) > 0 && Loudness(heard[2]) > 0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(24)]
    [InlineData(90)]
    public void It_is_small_and_nothing_clicks_however_long_the_history_is(int periods)
    {
        var beats = Enumerable.Range(0, periods).Select(i => Beat(i % 2, 1 - i % 2)).ToArray();
        var file = Tune.Of(beats);
        Assert.InRange(file.Length, WaveFile.HeaderLength + 1, 60_000);
        var samples = Samples(file);
        Assert.Equal(0, samples[0]);
        Assert.InRange(samples[^1], -1, 1);
        // The steepest that the loudest, highest tone swings from one sample to the next.
        Assert.InRange(samples.Zip(samples.Skip(1), (a, b) => Math.Abs(a - b)).Max(), 1, 100);
        foreach (var edge in Edges(samples))
            Assert.InRange(edge, 0, 12);

        static IEnumerable<int> Edges(int[] samples) =>
            Enumerable
                .Range(8, samples.Length - 16)
                .Where(i => samples[(i - 8)..i].All(s => s == 0) != samples[(i + 1)..(i + 8)].All(s => s == 0))
                .Where(i => samples[(i - 8)..i].All(s => s == 0))
                .Select(i => Math.Abs(samples[i]));
    }

    [Fact]
    public void The_file_says_what_it_is()
    {
        var file = Tune.Of([Beat(0.5m)]);
        Assert.Equal("RIFF"u8.ToArray(), file[..4]);
        Assert.Equal("WAVEfmt "u8.ToArray(), file[8..16]);
        Assert.Equal(file.Length - 8, BitConverter.ToInt32(file, 4));
        Assert.Equal(file.Length - WaveFile.HeaderLength, BitConverter.ToInt32(file, 40));
        Assert.Equal(file, Tune.Of([Beat(0.5m)]));
    }

    private static Beat Beat(decimal height, params decimal[] targets) => new(height, targets);

    private static int[][] Heard(params Beat[] beats)
    {
        var (samples, length) = (Samples(Tune.Of(beats)), Tune.BeatOf(beats.Length));
        return [.. beats.Select((_, i) => samples[(Pause + i * length)..(Pause + (i + 1) * length)])];
    }

    private static int[] Samples(byte[] file) => [.. file[WaveFile.HeaderLength..].Select(b => b - 128)];

    private static int[] Target(int[] beat) => beat[..(beat.Length / 4)];

    private static int[] Result(int[] beat) => beat[(beat.Length * 3 / 10)..(beat.Length * 8 / 10)];

    /// <summary>How often it swings from below to above in a second, where it is loudest.</summary>
    private static double Pitch(int[] samples)
    {
        var middle = samples[(samples.Length / 5)..(samples.Length * 4 / 5)];
        int[] rising = [.. Enumerable.Range(1, middle.Length - 1).Where(i => middle[i - 1] < 0 && middle[i] >= 0)];
        return (rising.Length - 1) * (double)Tune.Rate / (rising[^1] - rising[0]);
    }

    private static double Loudness(int[] samples) => Math.Sqrt(samples.Average(s => (double)s * s));
}
