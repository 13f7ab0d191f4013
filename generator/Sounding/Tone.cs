namespace PmfSite.Sounding;

/// <summary>A tone: how high it is by where a number stands on its axis, and of what it is made.</summary>
/// <param name="Overtones">How loud the second, the third and each further partial is beside the first; none for a pure tone.</param>
/// <param name="Loudness">From 0 to 1, of the first partial.</param>
internal sealed record Tone(IReadOnlyList<double> Overtones, double Loudness)
{
    /// <summary>The A below middle C. The top of every axis is two octaves above.</summary>
    private const double Lowest = 220;

    private const int Fade = Tune.Rate / 100;
    private const int Digits = 20;

    /// <summary>A result: full, like a reed.</summary>
    public static Tone Result { get; } = new([0.3, 0.2], 0.5);

    /// <summary>A target: pure and soft.</summary>
    public static Tone Target { get; } = new([], 0.25);

    /// <summary>How often it swings in a second.</summary>
    public static double Pitch(double height) => Lowest * PowerOfFour(height);

    /// <summary>Fills a stretch of samples; it fades in and out, so that nothing clicks.</summary>
    public void Play(Span<double> samples, double height)
    {
        var step = Pitch(height) / Tune.Rate;
        var phase = 0.0;
        for (var i = 0; i < samples.Length; i++)
        {
            var swing = Sine(phase);
            for (var n = 0; n < Overtones.Count; n++)
                swing += Overtones[n] * Sine(Fraction(phase * (n + 2)));
            samples[i] = Loudness * swing * Math.Min(1, Math.Min(i, samples.Length - 1 - i) / (double)Fade);
            phase = Fraction(phase + step);
        }
    }

    // The sines and powers of a machine may differ in their last digit from those of another. Sums, products and roots never do.

    /// <summary>For 0 to 1, digit by binary digit.</summary>
    private static double PowerOfFour(double exponent)
    {
        var (power, root, rest) = (1.0, 4.0, exponent);
        for (var i = 0; i < Digits; i++)
        {
            (root, rest) = (Math.Sqrt(root), rest * 2);
            if (rest >= 1)
                (power, rest) = (power * root, rest - 1);
        }
        return power;
    }

    /// <summary>Two parabolas, bent towards a sine; no ear tells it from one.</summary>
    /// <param name="phase">From 0 to 1 for a whole swing.</param>
    private static double Sine(double phase)
    {
        var half = 2 * phase - 1;
        var bow = 4 * half * (Math.Abs(half) - 1);
        return bow + 0.225 * (bow * Math.Abs(bow) - bow);
    }

    private static double Fraction(double number) => number - Math.Floor(number);
}
