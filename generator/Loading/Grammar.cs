using System.Globalization;
using System.Text.RegularExpressions;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>How numbers, dates, ids and periods are written. Nothing else passes, and nothing is guessed.</summary>
internal static partial class Grammar
{
    private const int FirstYear = 1950;
    private const int LastYear = 2149;
    private const int LongestAddress = 2000;

    // Names that Windows keeps for devices; a file of that name cannot be checked out there.
    private static readonly HashSet<string> Reserved =
    [
        "con",
        "prn",
        "aux",
        "nul",
        "com1",
        "com2",
        "com3",
        "com4",
        "com5",
        "com6",
        "com7",
        "com8",
        "com9",
        "lpt1",
        "lpt2",
        "lpt3",
        "lpt4",
        "lpt5",
        "lpt6",
        "lpt7",
        "lpt8",
        "lpt9",
    ];

    public static bool IsId(string text) => IdPattern().IsMatch(text) && !Reserved.Contains(text);

    /// <summary>At most 12 digits, no leading zero, at most 6 decimal places; a hyphen in front where it is below zero.</summary>
    public static decimal? Number(string text) =>
        NumberPattern().IsMatch(text)
            ? decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;

    /// <summary>A share written as 10% or 2.5%, as a fraction.</summary>
    public static decimal? Share(string text) => text.EndsWith('%') && Number(text[..^1]) is { } percent and >= 0 and <= 100 ? percent / 100 : null;

    public static DateOnly? Date(string text) =>
        DatePattern().IsMatch(text)
        && IsYear(Int(text[..4]))
        && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    /// <summary>A day and a time of 24 hours: 2025-10-02 09:30.</summary>
    public static LondonTime? Moment(string text) =>
        text.Length == 16
        && text[10] == ' '
        && Date(text[..10]) is { } day
        && TimeOnly.TryParseExact(text[11..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new LondonTime(day, time)
            : null;

    /// <summary>A moment that may have seconds: 2025-10-02 09:29:59.</summary>
    public static LondonTime? MomentToTheSecond(string text) =>
        text.Length == 19 && text[16] == ':' && Moment(text[..16]) is { } minute && IsSixtieth(text[17..])
            ? minute.AddSeconds(Int(text[17..]))
            : Moment(text);

    /// <summary>The code of a language, with or without a region: cy, en-GB.</summary>
    public static bool IsLanguage(string text) => LanguagePattern().IsMatch(text);

    public static bool IsDigest(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    public static Quarter? Quarter(string text) =>
        QuarterPattern().Match(text) is { Success: true } m && StartYear(m) is { } year ? new Quarter(year, Int(m, "n")) : null;

    public static Period? Period(string text)
    {
        if (Quarter(text) is { } quarter)
            return quarter.Period;
        if (HalfPattern().Match(text) is { Success: true } half)
            return StartYear(half) is { } year ? Performance.Period.HalfYear(year, Int(half, "n")) : null;
        if (FinancialYearPattern().Match(text) is { Success: true } financial)
            return StartYear(financial) is { } year ? Performance.Period.FinancialYear(year) : null;
        if (YearPattern().IsMatch(text))
            return IsYear(Int(text)) ? Performance.Period.CalendarYear(Int(text)) : null;
        if (MonthPattern().Match(text) is { Success: true } month)
            return IsYear(Int(month, "y")) ? Performance.Period.Month(Int(month, "y"), Int(month, "n")) : null;
        return Date(text) is { } day ? Performance.Period.Day(day) : Span(text);
    }

    /// <summary>Starts with https://, names a host, and holds nothing that a browser would read otherwise than a person.</summary>
    public static bool IsWebAddress(string text) =>
        text.Length <= LongestAddress
        && text.StartsWith("https://", StringComparison.Ordinal)
        && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '\\' or '<' or '>' or '"')
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0;

    public static bool IsEmail(string text) => text.Length <= LongestAddress && EmailPattern().IsMatch(text);

    /// <summary>2023-11-16/P1Y: whole years or months from a day on.</summary>
    private static Period? Span(string text)
    {
        if (SpanPattern().Match(text) is not { Success: true } m || Date(m.Groups["start"].Value) is not { } start)
            return null;
        return Performance.Period.FromMonths(start, Int(m, "n") * (m.Groups["unit"].Value == "Y" ? 12 : 1));
    }

    private static int? StartYear(Match m)
    {
        var year = Int(m, "y");
        return IsYear(year) && (year + 1) % 100 == Int(m, "z") ? year : null;
    }

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static int Int(Match m, string group) => Int(m.Groups[group].Value);

    private static bool IsSixtieth(string text) => text is [>= '0' and <= '5', >= '0' and <= '9'];

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[a-z]{2,3}(-[A-Z]{2})?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguagePattern();

    [GeneratedRegex(@"^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^(?!-0(\.0+)?\z)-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^(?<y>[0-9]{4})-(?<z>[0-9]{2})-q(?<n>[1-4])\z", RegexOptions.CultureInvariant)]
    private static partial Regex QuarterPattern();

    [GeneratedRegex(@"^(?<y>[0-9]{4})-(?<z>[0-9]{2})-h(?<n>[12])\z", RegexOptions.CultureInvariant)]
    private static partial Regex HalfPattern();

    [GeneratedRegex(@"^(?<y>[0-9]{4})-(?<z>[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex FinancialYearPattern();

    [GeneratedRegex(@"^[0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^(?<y>[0-9]{4})-m(?<n>0[1-9]|1[0-2])\z", RegexOptions.CultureInvariant)]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"^(?<start>[0-9]{4}-[0-9]{2}-[0-9]{2})/P(?<n>[1-9][0-9]?)(?<unit>[YM])\z", RegexOptions.CultureInvariant)]
    private static partial Regex SpanPattern();

    [GeneratedRegex(@"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex EmailPattern();
}
