using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;

namespace PmfSite.Loading;

/// <summary>What is said to authors of a value that is not written as its kind is.</summary>
internal static class FieldMessages
{
    public static Diagnostic NotANumber(YamlText leaf) => Error(leaf.At, "not-a-number", "expected a number such as 91.4", NumberRemedy(leaf.Value));

    public static Diagnostic NotADate(YamlText leaf) =>
        Error(leaf.At, "not-a-date", $"{Excerpt.QuoteWord(leaf.Value)} is not a date", "write year, month and day as in 2025-10-01");

    public static Diagnostic NotAMoment(YamlText leaf) =>
        Error(leaf.At, "not-a-moment", $"{Excerpt.QuoteWord(leaf.Value)} is not a day and a time", "write both as in 2025-10-02 09:30");

    public static Diagnostic WhereClocksChange(YamlText leaf) =>
        Error(
            leaf.At,
            "clocks-change",
            $"the clocks change in the hour of {Excerpt.QuoteWord(leaf.Value)}, so it happens never or twice",
            "choose another hour"
        );

    public static Diagnostic NotAPeriod(string text, SourceLocation at) =>
        Error(
            at,
            "not-a-period",
            $"{Excerpt.QuoteWord(text)} is not a period",
            "write it as 2025-26-q1, 2025-26, 2025 or another form of content/README.md"
        );

    public static Diagnostic NotAQuarter(string text, SourceLocation at) =>
        Error(at, "not-a-quarter", $"{Excerpt.QuoteWord(text)} is not a quarter", "write it as 2025-26-q1, with two years that follow each other");

    public static Diagnostic NotAnId(string text, SourceLocation at) =>
        Error(
            at,
            "bad-id",
            $"{Excerpt.QuoteWord(text)} cannot be an id",
            "use lower-case letters, digits and hyphens, at most 64, starting and ending with a letter or digit"
        );

    public static Diagnostic Unknown<T>(string id, SourceLocation at, IdTable<T> table)
        where T : class => Error(at, table.UnknownSlug, $"there is no {table.Noun} {Excerpt.QuoteWord(id)}", Suggestion.For(id, table.Ids));

    public static Diagnostic NoPlural(SourceLocation at, string one, string several) =>
        new(
            Severity.Warning,
            "no-plural",
            $"there is {one} without {several}, so the word for one stands over several",
            $"add {several}: with what several of them are called",
            at
        );

    private static string NumberRemedy(string written) =>
        written switch
        {
            _ when !written.All(char.IsAscii) => $"type it anew in plain digits; {Excerpt.QuoteWord(written)} holds another sign",
            _ when written.Contains(',', StringComparison.Ordinal) && Grammar.Number(written.Replace(',', '.')) is not null =>
                "use a full stop for the decimal mark, and no commas",
            _ when written.Contains(',', StringComparison.Ordinal)
                    && Grammar.Number(written.Replace(",", "", StringComparison.Ordinal)) is not null => "leave out the commas",
            _ when written.Contains('%', StringComparison.Ordinal) => "leave out the per cent sign; the unit says it",
            "-0" => "write 0",
            _ when Grammar.Number("0" + written.TrimStart('-')) is not null && written.TrimStart('-').StartsWith('.') =>
                "write a zero before the full stop: 0.5",
            "n/a" or "N/A" or "-" or "tbc" or "TBC" => "say why there is no value: {missing: not-available, reason: ...}",
            _ => "write digits without a zero in front, a full stop for the decimal mark, at most six decimal places, and nothing else",
        };

    private static Diagnostic Error(SourceLocation at, string slug, string sentence, string remedy) =>
        new(Severity.Error, slug, sentence, remedy, at);
}
