using System.Globalization;

namespace PmfSite.Performance;

/// <summary>An opaque sRGB colour, and how well it can be told from another by the measure of WCAG 2.2.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Contrast of text that meets WCAG 2.2 criterion 1.4.6 (enhanced, level AAA).</summary>
    public const double Enough = 7;

    public static readonly Colour White = new(255, 255, 255);

    /// <summary>The near-black in which the default theme writes on a light ground.</summary>
    public static readonly Colour Ink = new(0x12, 0x18, 0x1d);

    /// <summary>Relative luminance: 0 for black, 1 for white.</summary>
    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    /// <param name="text">In the form #1f4a38.</param>
    public static Colour Parse(string text)
    {
        var number = int.Parse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new((byte)(number >> 16), (byte)(number >> 8), (byte)number);
    }

    /// <summary>Contrast ratio, from 1 for equal colours to 21 for black and white.</summary>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>White or ink, whichever can be read better on this ground.</summary>
    public Colour TextOn() => ContrastWith(White) >= ContrastWith(Ink) ? White : Ink;

    /// <summary>The lightest shade of the same hue that carries white text: each channel's light is lessened alike.</summary>
    public Colour DarkenedForWhite()
    {
        var share = Math.Min(1, ((White.Luminance + 0.05) / Enough - 0.05) / Luminance);
        return new(Darkened(Red), Darkened(Green), Darkened(Blue));

        byte Darkened(byte channel) => (byte)Math.Floor(Encoded(Linear(channel) * share));
    }

    /// <summary>The darkest tint of the same hue that carries text in ink: so much white is mixed in.</summary>
    public Colour LightenedForInk()
    {
        var share = Math.Max(0, ((Ink.Luminance + 0.05) * Enough - 0.05 - Luminance) / (1 - Luminance));
        return new(Lightened(Red), Lightened(Green), Lightened(Blue));

        byte Lightened(byte channel) => (byte)Math.Min(255, Math.Ceiling(Encoded(Linear(channel) + (1 - Linear(channel)) * share)));
    }

    public override string ToString() => Invariant($"#{Red:x2}{Green:x2}{Blue:x2}");

    private static double Linear(byte channel)
    {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    /// <summary>From light to the number of sRGB, 0 to 255.</summary>
    private static double Encoded(double light) => 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * Math.Pow(light, 1 / 2.4) - 0.055);
}
