using System.Globalization;
using PmfSite.Saying;

namespace PmfSite.Tests.Saying.MadeUp;

/// <summary>A grammar with all the plural forms that there are, other signs in numbers, and the year before the month and the day.</summary>
internal sealed class MadeUpGrammar : LanguageGrammar
{
    private static readonly NumberFormatInfo Signs = new() { NumberGroupSeparator = "’", NumberDecimalSeparator = "·" };

    /// <summary>Whether a text is a count and nothing else.</summary>
    public static bool IsCount(string text) => text.Length > 1 && text[0] == '⁅' && text.IndexOf('⁆', StringComparison.Ordinal) == text.Length - 1;

    /// <summary>What a language with all forms would put beside a number.</summary>
    public static string Form(PluralForm form) => MadeUpLetters.Of($"{form}");

    public override PluralForm Plural(decimal size, int decimals) =>
        (size, decimals) switch
        {
            (0, 0) => PluralForm.Zero,
            (1, 0) => PluralForm.One,
            (2, 0) => PluralForm.Two,
            (<= 6, 0) => PluralForm.Few,
            (<= 10, 0) => PluralForm.Many,
            _ => PluralForm.Other,
        };

    public override string Count(int number) => $"⁅{number.ToString("N0", Signs)}⁆";

    public override string Size(decimal size, int decimals) => size.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Signs);

    public override string Whole(decimal size) => size.ToString("#,0.############", Signs);

    public override string Negative(string size) => $"{size}⁻";

    public override string Share(decimal share) => $"%{(share * 100).ToString("0.######", Signs)}";

    public override string Sentence(string text) => text.TrimEnd() is var whole && whole.EndsWith('.') ? whole : whole + "։";

    public override string Together(IReadOnlyList<string> sentences) => string.Join(" ¦ ", sentences);

    public override string Moment(string day, string time) => Phrase($"{time} {day}");

    public override string List(IReadOnlyList<string> parts) => Phrase(string.Join(" ⁊ ", parts));

    public override string Either(IReadOnlyList<string> words) => Phrase(string.Join(" ∨ ", words));

    public override string Range(string from, string to) => Phrase($"{to} ← {from}");

    public override string Day(int day, int month, int year) => Phrase(Invariant($"{year} {MonthName(month)} {day}"));

    public override string Month(int month, int year) => Phrase(Invariant($"{year} {MonthName(month)}"));

    public override string Months(int first, int firstYear, int last, int lastYear) =>
        Phrase(Invariant($"{lastYear} {MonthName(last)} ← {firstYear} {MonthName(first)}"));

    public override string Years(int first, int last) => Phrase(Invariant($"{last} ← {first}"));

    public override string Quarter(int number, int firstYear, int lastYear) => Phrase(Invariant($"{lastYear} ← {firstYear} ¼ {number}"));

    public override string QuarterWithMonths(string quarter, string months) => Phrase($"{months} = {quarter}");

    public override string ShortDay(int day, int month, int year) => Phrase(Invariant($"{year} {month} {day}"));

    public override string ShortMonth(int month, int year) => Phrase(Invariant($"{year} {month}"));

    public override string ShortMonths(int first, int last, int year) => Phrase(Invariant($"{year} {last} ← {first}"));

    public override string ShortUntil(int month, int year) => Phrase(Invariant($"{year} {month} ←"));

    public override string InPeriod(string period) => Phrase($"{period} ∈");

    public override string OnDay(string day) => Phrase($"{day} @");

    public override string OverSpan(string span) => Phrase($"{span} ↔");

    public override string OfOne(string form) => form;

    private static string MonthName(int month) => MadeUpLetters.Of(CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month));

    private static string Phrase(string text) => $"⟦{text}⟧";
}
