using System.Globalization;

namespace PmfSite.Performance;

/// <summary>What a period is called: a day, a month, a part of the financial year, a year, or any other span.</summary>
internal enum PeriodShape
{
    Day,
    Month,
    Quarter,
    HalfYear,
    FinancialYear,
    CalendarYear,
    Span,
}

/// <summary>The days that a figure speaks of, both ends included. The financial year runs from 1 April to 31 March.</summary>
internal readonly record struct Period : IComparable<Period>
{
    public Period(DateOnly start, DateOnly end)
    {
        if (end < start)
            throw new ArgumentException(Invariant($"a period cannot end ({end:O}) before it starts ({start:O})"), nameof(end));
        Start = start;
        End = end;
    }

    public DateOnly Start { get; }

    public DateOnly End { get; }

    public PeriodShape Shape =>
        (Start.Day, Months, Start.Month) switch
        {
            _ when Start == End => PeriodShape.Day,
            (1, 1, _) => PeriodShape.Month,
            (1, 3, 1 or 4 or 7 or 10) => PeriodShape.Quarter,
            (1, 6, 4 or 10) => PeriodShape.HalfYear,
            (1, 12, 4) => PeriodShape.FinancialYear,
            (1, 12, 1) => PeriodShape.CalendarYear,
            _ => PeriodShape.Span,
        };

    /// <summary>The written form of <c>content/README.md</c>, the same for the same days: <c>2025-26-q1</c>, <c>2025</c>, <c>2025-m04</c>.</summary>
    public string Id =>
        Shape switch
        {
            PeriodShape.Day => Iso(Start),
            PeriodShape.Month => Invariant($"{Start.Year:D4}-m{Start.Month:D2}"),
            PeriodShape.Quarter => Quarter.Containing(Start).Id,
            PeriodShape.HalfYear => Invariant($"{YearPair(Start)}-h{(Start.Month == 4 ? 1 : 2)}"),
            PeriodShape.FinancialYear => YearPair(Start),
            PeriodShape.CalendarYear => Invariant($"{Start.Year:D4}"),
            _ => $"{Iso(Start)}/{Iso(End)}",
        };

    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>The days from the first to the middle, for placing the period on a time axis.</summary>
    public int MiddleDay => (Start.DayNumber + End.DayNumber) / 2;

    /// <summary>The same days of the year before.</summary>
    public Period YearEarlier => new(Start.AddYears(-1), End.AddDays(1).AddYears(-1).AddDays(-1));

    public static Period Day(DateOnly day) => new(day, day);

    /// <summary>So many whole months from that day on.</summary>
    public static Period FromMonths(DateOnly start, int months) => new(start, start.AddMonths(months).AddDays(-1));

    public static Period FinancialYear(int startYear) => FromMonths(new(startYear, 4, 1), 12);

    public static Period HalfYear(int startYear, int half) => FromMonths(half == 1 ? new(startYear, 4, 1) : new(startYear, 10, 1), 6);

    public static Period CalendarYear(int year) => FromMonths(new(year, 1, 1), 12);

    public static Period Month(int year, int month) => FromMonths(new(year, month, 1), 1);

    public bool Contains(Period other) => Start <= other.Start && other.End <= End;

    /// <summary>By end, then the shorter first.</summary>
    public int CompareTo(Period other) => End != other.End ? End.CompareTo(other.End) : other.Start.CompareTo(Start);

    public override string ToString() => Id;

    /// <summary>The whole months covered; null when the period is not a number of whole months.</summary>
    private int? Months
    {
        get
        {
            var after = End.AddDays(1);
            var months = (after.Year - Start.Year) * 12 + after.Month - Start.Month;
            return after.Day == Start.Day ? months : null;
        }
    }

    /// <summary>The financial year of a day, as 2025-26.</summary>
    public static string YearPair(DateOnly day)
    {
        var year = day.Month >= 4 ? day.Year : day.Year - 1;
        return Invariant($"{year:D4}-{(year + 1) % 100:D2}");
    }

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
