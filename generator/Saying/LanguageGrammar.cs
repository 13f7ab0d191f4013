#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>How a language writes numbers, dates, periods and lists, and which form of a word it takes for a number.</summary>
public abstract class LanguageGrammar
{
    private protected LanguageGrammar() { }

    // Numbers and words inside sentences

    /// <summary>The form that a word takes beside a number, as the Unicode CLDR counts them.</summary>
    /// <param name="size">Not below zero, as it is shown.</param>
    /// <param name="decimals">How many decimal places are shown.</param>
    public abstract PluralForm Plural(decimal size, int decimals);

    /// <summary>A count, with its thousands marked.</summary>
    public abstract string Count(int number);

    /// <summary>A number that is not below zero, with so many decimal places.</summary>
    public abstract string Size(decimal size, int decimals);

    /// <summary>A number that is not below zero, with all the places that it has.</summary>
    public abstract string Whole(decimal size);

    /// <summary>The same number below zero.</summary>
    /// <param name="size">The number as it is written above zero, with its unit or without.</param>
    public abstract string Negative(string size);

    /// <summary>A share of one as a percentage.</summary>
    public abstract string Share(decimal share);

    // Sentences

    /// <summary>A text of an author as a sentence of its own.</summary>
    public abstract string Sentence(string text);

    /// <summary>Whole sentences, each behind the one before.</summary>
    public abstract string Together(IReadOnlyList<string> sentences);

    // Lists and ranges inside sentences
    public abstract string Moment(string day, string time);
    public abstract string List(IReadOnlyList<string> parts);
    public abstract string Either(IReadOnlyList<string> words);
    public abstract string Range(string from, string to);

    // Dates and periods
    public abstract string Day(int day, int month, int year);
    public abstract string Month(int month, int year);
    public abstract string Months(int first, int firstYear, int last, int lastYear);
    public abstract string Years(int first, int last);
    public abstract string Quarter(int number, int firstYear, int lastYear);
    public abstract string QuarterWithMonths(string quarter, string months);
    public abstract string ShortDay(int day, int month, int year);
    public abstract string ShortMonth(int month, int year);
    public abstract string ShortMonths(int first, int last, int year);
    public abstract string ShortUntil(int month, int year);
    public abstract string InPeriod(string period);
    public abstract string OnDay(string day);
    public abstract string OverSpan(string span);

    /// <summary>The form of a difference of exactly 1, where a council does not name one.</summary>
    public abstract string OfOne(string form);
}
