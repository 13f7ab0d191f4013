using System.Globalization;

namespace PmfSite.Performance;

/// <summary>A quarter of the financial year: quarter 1 is April to June, quarter 4 is January to March of the next calendar year.</summary>
internal readonly record struct Quarter : IComparable<Quarter>
{
    public Quarter(int startYear, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startYear, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startYear, 2199);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        StartYear = startYear;
        Number = number;
    }

    /// <summary>The calendar year in which the financial year starts: 2025 for 2025-26.</summary>
    public int StartYear { get; }

    /// <summary>1 to 4.</summary>
    public int Number { get; }

    public Period Period => Period.FromMonths(new DateOnly(StartYear, 4, 1).AddMonths(3 * (Number - 1)), 3);

    /// <summary>From 1 April to the end of the quarter.</summary>
    public Period YearToDate => new(new(StartYear, 4, 1), Period.End);

    public Period Year => Period.FinancialYear(StartYear);

    public string Id => string.Create(CultureInfo.InvariantCulture, $"{StartYear:D4}-{(StartYear + 1) % 100:D2}-q{Number}");

    public Quarter Previous => Minus(1);

    public Quarter Next => Minus(-1);

    public Quarter Minus(int quarters)
    {
        var count = StartYear * 4 + Number - 1 - quarters;
        return new(count / 4, count % 4 + 1);
    }

    public static Quarter Containing(DateOnly day)
    {
        var start = day.AddMonths(-3);
        return new(start.Year, (start.Month - 1) / 3 + 1);
    }

    public int CompareTo(Quarter other) => (StartYear, Number).CompareTo((other.StartYear, other.Number));

    public override string ToString() => Id;
}
