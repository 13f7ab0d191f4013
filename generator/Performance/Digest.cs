using System.Security.Cryptography;

namespace PmfSite.Performance;

/// <summary>The SHA-256 of bytes in hexadecimal, as <c>sha256sum</c> writes it. This is the only place that names the algorithm.</summary>
internal static class Digest
{
    public const int Letters = 64;

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Of(Stream bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The digest of what has been appended so far.</summary>
    public static string Of(IncrementalHash appended) => Convert.ToHexStringLower(appended.GetCurrentHash());

    /// <summary>For bytes that come piece by piece.</summary>
    public static IncrementalHash Start() => IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
}
