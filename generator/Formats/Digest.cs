using System.Security.Cryptography;

namespace PmfSite.Formats;

/// <summary>The SHA-256 of bytes in hexadecimal, as <c>sha256sum</c> writes it.</summary>
internal static class Digest
{
    public const int Letters = 64;

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Of(Stream bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
