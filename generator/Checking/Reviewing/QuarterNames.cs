using System.Globalization;
using System.Text.RegularExpressions;
using PmfSite.Performance;

namespace PmfSite.Checking.Reviewing;

/// <summary>A quarter as a sentence names it: quarter 3, Q3 2024-25, the third quarter, October to December 2024.</summary>
/// <param name="StartYear">The calendar year in which the financial year starts; null where the text leaves it open.</param>
internal sealed record QuarterName(int Number, int? StartYear, Match Words)
{
    public bool Means(Quarter quarter) => Number == quarter.Number && (StartYear is null || StartYear == quarter.StartYear);

    public bool IsIn(Period period)
    {
        for (var quarter = Quarter.Containing(period.Start); quarter.Period.Start <= period.End; quarter = quarter.Next)
        {
            if (Means(quarter))
                return true;
        }
        return false;
    }
}

/// <summary>Finds the quarters that a text names.</summary>
internal static partial class QuarterNames
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];
    private static readonly string[] FirstMonths = ["April", "July", "October", "January"];

    public static IEnumerable<QuarterName> In(string text) => Named().Matches(text).Select(Read);

    /// <summary>Whether it stands in the first sentence of the text, and that sentence neither compares nor looks ahead.</summary>
    public static bool Opens(QuarterName name, string text)
    {
        var start = text.AsSpan(0, name.Words.Index);
        var end = text.IndexOfAny(['.', '!', '?'], name.Words.Index + name.Words.Length);
        return !SentenceEnd().IsMatch(start) && !Comparing().IsMatch(text[..(end < 0 ? text.Length : end)]);
    }

    private static QuarterName Read(Match match)
    {
        if (match.Groups["number"] is { Success: true, Value: var number })
            return new(Int(number), match.Groups["start"] is { Success: true, Value: var start } ? Int(start) : null, match);
        if (match.Groups["ordinal"] is { Success: true, Value: var ordinal })
            return new(Array.IndexOf(Ordinals, ordinal) + 1, null, match);
        var quarter = Array.IndexOf(FirstMonths, match.Groups["month"].Value) + 1;
        return new(quarter, match.Groups["year"] is { Success: true, Value: var year } ? Int(year) - (quarter == 4 ? 1 : 0) : null, match);
    }

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\b(Q|[Qq]uarter\s+)(?<number>[1-4])\b"
            + @"(,?\s+((of|in)\s+)?(?<start>20[0-9]{2})(\s?[-/–]\s?|\s+to\s+)([0-9]{4}|[0-9]{2})\b)?"
            + @"|\b(?<ordinal>first|second|third|fourth)\s+quarter\b"
            + @"|\b((?<month>January)\s*(to|-|–)\s*March|(?<month>April)\s*(to|-|–)\s*June|"
            + @"(?<month>July)\s*(to|-|–)\s*September|(?<month>October)\s*(to|-|–)\s*December)\b(\s+(?<year>20[0-9]{2})\b)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Named();

    [GeneratedRegex(@"[.!?]\s|\n\s*\n", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"\b(since|after|before|than|compar|from|against|earlier|previous|last|until|by|next|will|expected|planned|forecast|due|late)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Comparing();
}
