using System.Text.RegularExpressions;

namespace PmfSite.Languages.InEnglish;

/// <summary>What authors write in short in English, as it is said.</summary>
internal static partial class EnglishShorthand
{
    /// <summary>£1.5m as 1.5 million pounds.</summary>
    public static string Money(string text) => Pounds().Replace(text, m => InPounds(m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value));

    /// <summary>Q1 as Quarter 1, and and/or without its stroke.</summary>
    public static string Shorthand(string text) => SlashOr().Replace(QuarterNumber().Replace(text, "Quarter $1"), " ");

    /// <summary>FOIs as F.O.I's.</summary>
    public static string Abbreviations(string text) =>
        Abbreviation().Replace(text, m => string.Join('.', m.Groups[1].Value.AsEnumerable()) + (m.Groups[2].Length > 0 ? "'s" : ""));

    private static string InPounds(string whole, string fraction, string scale) =>
        (fraction.Length, scale.Length) switch
        {
            (_, > 0) => $"{whole}{fraction} {Scale(scale)} pounds",
            (3, _) when fraction != ".00" => Pence(InPounds(whole), fraction[1..].TrimStart('0')),
            (3, _) => InPounds(whole),
            _ => InPounds(whole + fraction),
        };

    private static string InPounds(string number) => number == "1" ? "1 pound" : $"{number} pounds";

    private static string Pence(string pounds, string pence) => pence == "1" ? $"{pounds} and 1 penny" : $"{pounds} and {pence} pence";

    private static string Scale(string scale) =>
        scale switch
        {
            "k" => "thousand",
            "m" => "million",
            "bn" => "billion",
            _ => scale,
        };

    [GeneratedRegex(@"£(\d[\d,]*)(\.\d+)?(?: ?(k|m|bn|thousand|million|billion)\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex Pounds();

    [GeneratedRegex(@"\bQ([1-4])\b", RegexOptions.CultureInvariant)]
    private static partial Regex QuarterNumber();

    [GeneratedRegex(@"/(?=or\b)", RegexOptions.CultureInvariant)]
    private static partial Regex SlashOr();

    [GeneratedRegex(@"\b(\p{Lu}{2,})(s?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
