using System.Text;
using System.Text.RegularExpressions;

namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>Brings a text to what is the same in each of its forms: small letters, whole numbers, and the signs that change what a number means, one
/// space between two.</summary>
internal static partial class Plainly
{
    /// <summary>With a space before and behind, so that no half of a number is found in it.</summary>
    public static string Of(string text)
    {
        text = Unseen().Replace(text.Normalize(NormalizationForm.FormKC), "").Replace("&", " and ", StringComparison.Ordinal);
        return $" {string.Join(' ', Part().Matches(Written(text)).Select(m => m.Value.ToLowerInvariant()))} ";
    }

    /// <summary>What a voice is given, as it is written elsewhere.</summary>
    private static string Written(string text)
    {
        text = SpokenLetters().Replace(text, "");
        text = PerCent().Replace(text, "%");
        text = text.Replace("kilowatt-hours", "kWh", StringComparison.Ordinal).Replace("kilograms", "kg", StringComparison.Ordinal);
        text = Pounds().Replace(text, "£$1$2");
        text = Pence().Replace(text, m => $"{m.Groups[1].Value}.{m.Groups[2].Value.PadLeft(2, '0')}");
        return Minus().Replace(text, "−");
    }

    [GeneratedRegex("[\u00ad\u200b'’]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"[£%−]|[0-9]+(?:[.,][0-9]+)*|\p{L}+")]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<=\b\p{Lu})\.(?=\p{Lu})")]
    private static partial Regex SpokenLetters();

    [GeneratedRegex(@"\bper\s+cent\b")]
    private static partial Regex PerCent();

    [GeneratedRegex(@"\b([0-9][0-9,]*(?:\.[0-9]+)?)( (?:thousand|million|billion))? pounds?\b")]
    private static partial Regex Pounds();

    [GeneratedRegex(@"(?<=£)([0-9][0-9,]*) and ([0-9]+) (?:pence|penny)\b")]
    private static partial Regex Pence();

    [GeneratedRegex(@"\bminus (?=[£0-9])")]
    private static partial Regex Minus();
}
