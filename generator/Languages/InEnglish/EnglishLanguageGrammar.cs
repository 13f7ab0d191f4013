using System.Globalization;
using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>How a language writes numbers, dates, periods and lists, and which form of a word it takes for a number, in English.</summary>
internal sealed class EnglishLanguageGrammar : LanguageGrammar
{
    // Numbers and words inside sentences
    public override PluralForm Plural(decimal size, int decimals) => size == 1 && decimals == 0 ? PluralForm.One : PluralForm.Other;

    public override string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public override string Size(decimal size, int decimals) =>
        size.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public override string Whole(decimal size) => size.ToString("#,0.############", CultureInfo.InvariantCulture);

    public override string Negative(string size) => $"\u2212{size}";

    public override string Share(decimal share) => (share * 100).ToString("0.######", CultureInfo.InvariantCulture) + "%";

    // Sentences
    public override string Sentence(string text) => text.TrimEnd() is var whole && whole.EndsWith('.') ? whole : whole + ".";

    public override string Together(IReadOnlyList<string> sentences) => string.Join(' ', sentences);

    // Lists and ranges inside sentences
    public override string Moment(string day, string time) => $"{day} at {time}";

    public override string List(IReadOnlyList<string> parts) =>
        parts.Count switch
        {
            0 => "",
            1 => parts[0],
            _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}",
        };

    public override string Either(IReadOnlyList<string> words) => string.Join(" or ", words);

    public override string Range(string from, string to) => $"{from} to {to}";

    // Dates and periods
    public override string Day(int day, int month, int year) => Invariant($"{day} {MonthNames[month - 1]} {year}");

    public override string Month(int month, int year) => Invariant($"{MonthNames[month - 1]} {year}");

    public override string Months(int first, int firstYear, int last, int lastYear) =>
        firstYear == lastYear
            ? Invariant($"{MonthNames[first - 1]} to {MonthNames[last - 1]} {lastYear}")
            : Invariant($"{MonthNames[first - 1]} {firstYear} to {MonthNames[last - 1]} {lastYear}");

    public override string Years(int first, int last) => Invariant($"{first} to {last}");

    public override string Quarter(int number, int firstYear, int lastYear) => Invariant($"Quarter {number}, {firstYear} to {lastYear}");

    public override string QuarterWithMonths(string quarter, string months) => $"{quarter} ({months})";

    public override string ShortDay(int day, int month, int year) => Invariant($"{day} {ShortMonthNames[month - 1]} {year}");

    public override string ShortMonth(int month, int year) => Invariant($"{ShortMonthNames[month - 1]} {year}");

    public override string ShortMonths(int first, int last, int year) =>
        Invariant($"{ShortMonthNames[first - 1]} to {ShortMonthNames[last - 1]} {year}");

    public override string ShortUntil(int month, int year) => Invariant($"To {ShortMonthNames[month - 1]} {year}");

    public override string InPeriod(string period) => $"in {period}";

    public override string OnDay(string day) => $"on {day}";

    public override string OverSpan(string span) => $"from {span}";

    public override string OfOne(string form) => form.EndsWith(" points", StringComparison.Ordinal) ? form[..^1] : form;

    private static string[] MonthNames { get; } =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static string[] ShortMonthNames { get; } = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
}
