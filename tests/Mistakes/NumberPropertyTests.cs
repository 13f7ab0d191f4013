using System.Globalization;
using CsCheck;
using PmfSite.Loading;

namespace PmfSite.Tests.Mistakes;

/// <summary>The number grammar of <c>content/README.md</c>, and nothing but it.</summary>
public sealed class NumberPropertyTests
{
    private static readonly Gen<string> LikeNumbers = Gen.OneOf("0123456789000999..--+,eE%_ \u00a0\u0661\uff11\n\t".ToCharArray())
        .Array[0, 20]
        .Select(c => new string(c));

    private static readonly Gen<string> Numbers = Gen.Select(
        Gen.Bool,
        Gen.Long[0, 999_999_999_999],
        Gen.Int[0, 6],
        Gen.Int[0, 999_999],
        (below, whole, places, decimals) =>
            (below && whole > 0 ? "-" : "")
            + whole.ToString(CultureInfo.InvariantCulture)
            + (places == 0 ? "" : "." + decimals.ToString("D6", CultureInfo.InvariantCulture)[..places])
    );

    [Fact]
    public void AnyText_IsANumberOnlyWhenTheGuideSaysSo() =>
        LikeNumbers.Sample(text => Assert.Equal(IsWrittenAsTheGuideSays(text), Grammar.Number(text) is not null), iter: 200_000);

    [Fact]
    public void Number_IsReadAndWrittenBackAsItWas() =>
        Numbers.Sample(text => Assert.Equal(text, Grammar.Number(text)?.ToString(CultureInfo.InvariantCulture)), iter: 100_000);

    [Fact]
    public void NumberWithOneSignMore_IsNoOtherNumber() =>
        Gen.Select(Numbers, Gen.OneOf(",", "%", " ", "_", "e", "+", "\n", "\u00a0", "\u2212"), Gen.Int[0, 20])
            .Sample((text, sign, at) => Assert.Null(Grammar.Number(text.Insert(Math.Min(at, text.Length), sign))), iter: 100_000);

    /// <summary>The guide in other words than the grammar: sign, digits without a zero in front, at most six decimals; zero has no sign.</summary>
    private static bool IsWrittenAsTheGuideSays(string text)
    {
        var unsigned = text.StartsWith('-') ? text[1..] : text;
        var parts = unsigned.Split('.');
        if (parts.Length > 2 || !parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
            return false;
        if (parts[0].Length > 12 || (parts[0].Length > 1 && parts[0][0] == '0') || (parts.Length == 2 && parts[1].Length > 6))
            return false;
        return text == unsigned || unsigned.Any(c => c is >= '1' and <= '9');
    }
}
