using System.Globalization;
using System.Text.RegularExpressions;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>A result as every format must tell it.</summary>
/// <param name="Value">With its unit; why it is not there where it is not.</param>
/// <param name="Number">As it was entered; null where there is none.</param>
/// <param name="Mark">What stands in a spreadsheet in place of a number.</param>
/// <param name="Status">Empty where nothing is rated.</param>
/// <param name="Level">The word of the rating; empty where there is none.</param>
internal sealed partial record ToldResult(
    string PeriodId,
    string Period,
    string Value,
    decimal? Number,
    string Mark,
    string Target,
    string Status,
    string Level
)
{
    public static ToldResult Of(HistoryPoint point, Indicator indicator) =>
        new(
            point.Period.Id,
            Said.Period(point.Period, indicator),
            Said.Value(point, indicator),
            point.Value,
            (point.Outturn as MissingOutturn)?.Absence switch
            {
                null => "",
                Absence.Suppressed or Absence.AlsoSuppressed => "[c]",
                Absence.NotDue or Absence.NotApplicable => "[z]",
                _ => "[x]",
            },
            Said.Target(point.Target, indicator),
            indicator.IsRated ? Said.Status(point, indicator) : "",
            point.Working?.Level.Word ?? ""
        );

    /// <summary>As a file of figures has it.</summary>
    public string Filed => $"{PeriodId} | {Plain(Number)} | {(Number is null ? Value.ToLowerInvariant() : "")} | {Level}";

    /// <summary>As a spreadsheet has it.</summary>
    public string OnSheet => $"{Period} | {(Number is null ? Mark : Plain(Number))} | {(Status.Length == 0 ? "Not rated" : Status)}";

    public static string Plain(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    /// <param name="levels">The words of all levels.</param>
    public ToldResult With(Change change, IReadOnlyList<string> levels) =>
        change switch
        {
            Change.Digit when Number is { } number => this with
            {
                Value = OtherDigit(Value),
                Number = decimal.Parse(OtherDigit(Plain(number)), CultureInfo.InvariantCulture),
            },
            Change.Status => this with { Status = Status.Length == 0 ? "" : levels.First(l => l != Status), Level = levels.First(l => l != Level) },
            Change.Period => this with { PeriodId = OtherYear(PeriodId), Period = OtherYear(Period) },
            _ => this,
        };

    private static string OtherDigit(string text) => FirstDigit().Replace(text, d => d.Value == "9" ? "8" : ((char)(d.Value[0] + 1)).ToString(), 1);

    private static string OtherYear(string text) => Century().Replace(text, "30");

    [GeneratedRegex("[0-9]")]
    private static partial Regex FirstDigit();

    [GeneratedRegex("\\b20(?=[0-9]{2})")]
    private static partial Regex Century();
}
