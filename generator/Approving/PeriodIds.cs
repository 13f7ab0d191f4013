using System.Globalization;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>Reads the ids of periods where an edition has them.</summary>
internal static class PeriodIds
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>The period whose id it is; null where there is none.</summary>
    public static Period? Read(string id) => Candidate(id) is { } period && period.Id == id ? period : null;

    private static Period? Candidate(string id) =>
        id.Split('/') switch
        {
            [var first, var last] => Day(first) is { } start && Day(last) is { } end && start <= end ? new Period(start, end) : null,
            [var whole] when Day(whole) is { } day => Period.Day(day),
            [[_, _, _, _, .. var part] whole] when Year(whole[..4]) is { } year => InYear(year, part),
            _ => null,
        };

    /// <summary>A part of a year by the rest of its id; of a financial year the second half of its name comes first.</summary>
    private static Period? InYear(int year, string part) =>
        part switch
        {
            "" => Period.CalendarYear(year),
            ['-', 'm', .. var month] when Int(month) is { } number and >= 1 and <= 12 => Period.Month(year, number),
            ['-', _, _] => Period.FinancialYear(year),
            ['-', _, _, '-', 'h', '1'] => Period.HalfYear(year, 1),
            ['-', _, _, '-', 'h', '2'] => Period.HalfYear(year, 2),
            ['-', _, _, '-', 'q', >= '1' and <= '4' and var number] => new Quarter(year, number - '0').Period,
            _ => null,
        };

    private static int? Year(string text) => Int(text) is { } year and >= FirstYear and <= LastYear ? year : null;

    private static int? Int(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
