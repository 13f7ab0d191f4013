using CsCheck;
using PmfSite.Loading;
using PmfSite.Performance;

namespace PmfSite.Tests.Performance;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2025-26-q1", "2025-04-01", "2025-06-30", "Quarter")]
    [InlineData("2025-26-q4", "2026-01-01", "2026-03-31", "Quarter")]
    [InlineData("1999-00-q4", "2000-01-01", "2000-03-31", "Quarter")]
    [InlineData("2025-26-h1", "2025-04-01", "2025-09-30", "HalfYear")]
    [InlineData("2025-26-h2", "2025-10-01", "2026-03-31", "HalfYear")]
    [InlineData("2025-26", "2025-04-01", "2026-03-31", "FinancialYear")]
    [InlineData("2024", "2024-01-01", "2024-12-31", "CalendarYear")]
    [InlineData("2024-m02", "2024-02-01", "2024-02-29", "Month")]
    [InlineData("2025-03-31", "2025-03-31", "2025-03-31", "Day")]
    public void Id_OfWhatItSays_IsTheSame(string id, string start, string end, string shape)
    {
        var period = Grammar.Period(id)!.Value;
        Assert.Equal((start, end, shape, id), (Invariant($"{period.Start:O}"), Invariant($"{period.End:O}"), period.Shape.ToString(), period.Id));
    }

    [Theory]
    [InlineData("2024-01-01/P1Y", "2024")]
    [InlineData("2024-04-01/P1Y", "2024-25")]
    [InlineData("2024-04-01/P3M", "2024-25-q1")]
    [InlineData("2024-02-01/P1M", "2024-m02")]
    [InlineData("2023-11-16/P1Y", "2023-11-16/2024-11-15")]
    [InlineData("2020-01-01/P3Y", "2020-01-01/2022-12-31")]
    public void Id_OfTheSameDaysWrittenOtherwise_IsTheShortForm(string written, string id) => Assert.Equal(id, Grammar.Period(written)!.Value.Id);

    [Fact]
    public void A_period_that_ends_before_it_starts_cannot_be() =>
        Assert.Throws<ArgumentException>(() => new Period(new(2025, 4, 2), new(2025, 4, 1)));

    [Fact]
    public void Every_day_is_in_exactly_one_quarter_and_the_quarters_follow_one_another()
    {
        Gen.Int[new DateOnly(1950, 1, 1).DayNumber, new DateOnly(2150, 1, 1).DayNumber].Sample(number =>
        {
            var day = DateOnly.FromDayNumber(number);
            var quarter = Quarter.Containing(day);
            return quarter.Period.Contains(Period.Day(day))
                && !quarter.Next.Period.Contains(Period.Day(day))
                && !quarter.Previous.Period.Contains(Period.Day(day))
                && quarter.Period.End.AddDays(1) == quarter.Next.Period.Start
                && quarter.Year.Contains(quarter.Period)
                && quarter.YearToDate.End == quarter.Period.End
                && quarter.Next.Previous == quarter
                && quarter.CompareTo(quarter.Next) < 0;
        });
    }

    [Theory]
    [InlineData(2025, 0)]
    [InlineData(2025, 5)]
    [InlineData(1899, 1)]
    [InlineData(2200, 1)]
    public void A_quarter_that_is_none_cannot_be(int year, int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Quarter(year, number));
}
