using System.Buffers.Binary;

namespace PmfSite.Sounding;

/// <summary>Writes samples as a WAV file that every browser plays: one channel, 8 bits a sample.</summary>
internal static class WaveFile
{
    /// <summary>What stands before the first sample.</summary>
    public const int HeaderLength = 44;

    private const byte Silence = 128;
    private const int Loudest = 127;

    /// <param name="samples">Each from -1 to 1.</param>
    public static byte[] Of(ReadOnlySpan<double> samples)
    {
        // A part of a WAV file has an even length.
        var file = new byte[HeaderLength + samples.Length + samples.Length % 2];
        var header = file.AsSpan();
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], file.Length - 8);
        "WAVEfmt "u8.CopyTo(header[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(header[20..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(header[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(header[24..], Tune.Rate);
        BinaryPrimitives.WriteInt32LittleEndian(header[28..], Tune.Rate);
        BinaryPrimitives.WriteInt16LittleEndian(header[32..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(header[34..], 8);
        "data"u8.CopyTo(header[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[40..], samples.Length);
        for (var i = 0; i < samples.Length; i++)
            file[HeaderLength + i] = (byte)(Silence + (int)Math.Round(Loudest * Math.Clamp(samples[i], -1, 1)));
        return file;
    }
}
