using CsCheck;
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
    [InlineData("2025-26-q2", "2025-07-01", "2025-09-30", "Quarter")]
    [InlineData("2025-26-q3", "2025-10-01", "2025-12-31", "Quarter")]
    [InlineData("2025-02-01/2025-04-30", "2025-02-01", "2025-04-30", "Span")]
    [InlineData("2025-04-02/2025-07-01", "2025-04-02", "2025-07-01", "Span")]
    [InlineData("2025-04-01/2025-07-01", "2025-04-01", "2025-07-01", "Span")]
    [InlineData("2025-04-02/2025-05-01", "2025-04-02", "2025-05-01", "Span")]
    [InlineData("2025-01-01/2025-06-30", "2025-01-01", "2025-06-30", "Span")]
    [InlineData("2025-04-02/2025-10-01", "2025-04-02", "2025-10-01", "Span")]
    [InlineData("2025-02-01/2026-01-31", "2025-02-01", "2026-01-31", "Span")]
    [InlineData("2025-01-02/2026-01-01", "2025-01-02", "2026-01-01", "Span")]
    [InlineData("2025-04-02/2026-04-01", "2025-04-02", "2026-04-01", "Span")]
    public void Id_OfWhatItSays_IsTheSame(string id, string start, string end, string shape)
    {
        var period = Samples.PeriodOf(id);
        Assert.Equal((start, end, shape, id), (Invariant($"{period.Start:O}"), Invariant($"{period.End:O}"), period.Shape.ToString(), period.Id));
    }

    [Theory]
    [InlineData("2024-01-01/P1Y", "2024")]
    [InlineData("2024-04-01/P1Y", "2024-25")]
    [InlineData("2024-04-01/P3M", "2024-25-q1")]
    [InlineData("2024-02-01/P1M", "2024-m02")]
    [InlineData("2023-11-16/P1Y", "2023-11-16/2024-11-15")]
    [InlineData("2020-01-01/P3Y", "2020-01-01/2022-12-31")]
    public void Id_OfTheSameDaysWrittenOtherwise_IsTheShortForm(string written, string id) => Assert.Equal(id, Samples.PeriodOf(written).Id);

    [Theory]
    [InlineData("2025-03-31", 1)]
    [InlineData("2024-m02", 29)]
    [InlineData("2025-26", 365)]
    public void Days_CountBothEnds(string id, int days) => Assert.Equal(days, Samples.PeriodOf(id).Days);

    [Theory]
    [InlineData("2025-03-31", "2025-03-31")]
    [InlineData("2025-m04", "2025-04-15")]
    [InlineData("2025-m05", "2025-05-16")]
    public void MiddleDay_IsHalfWay(string id, string middle) =>
        Assert.Equal(middle, Invariant($"{DateOnly.FromDayNumber(Samples.PeriodOf(id).MiddleDay):O}"));

    [Theory]
    [InlineData("2025-26-q1", "2024-25-q1")]
    [InlineData("2024-m02", "2023-m02")]
    [InlineData("2025-m02", "2024-m02")]
    [InlineData("2025-26", "2024-25")]
    [InlineData("2025-03-31", "2024-03-31")]
    public void YearEarlier_IsTheSamePeriodOfTheYearBefore(string id, string earlier) => Assert.Equal(earlier, Samples.PeriodOf(id).YearEarlier.Id);

    [Theory]
    [InlineData("2025-26", "2025-26-q1", true)]
    [InlineData("2025-26", "2025-26-q4", true)]
    [InlineData("2025-26", "2025-26", true)]
    [InlineData("2025-26", "2025-03-31", false)]
    [InlineData("2025-26", "2026-04-01", false)]
    [InlineData("2025-26", "2025-04-01", true)]
    [InlineData("2025-26", "2026-03-31", true)]
    [InlineData("2025-26", "2025", false)]
    [InlineData("2025-26", "2026", false)]
    public void Contains_TheDaysOfTheOther(string outer, string inner, bool expected) =>
        Assert.Equal(expected, Samples.PeriodOf(outer).Contains(Samples.PeriodOf(inner)));

    [Fact]
    public void Periods_AreInOrderOfTheirEnds_TheShorterFirst()
    {
        string[] inOrder = ["2025-26-q1", "2025-m07", "2025-09-30", "2025-m09", "2025-26-q2", "2025-26-h1", "2025", "2025-26"];
        Assert.Equal(inOrder, inOrder.Reverse().Select(id => Samples.PeriodOf(id)).Order().Select(p => p.Id));
    }

    [Fact]
    public void A_period_that_ends_before_it_starts_cannot_be() =>
        Assert.Throws<ArgumentException>(() => new Period(new(2025, 4, 2), new(2025, 4, 1)));

    [Fact]
    public void Every_day_is_in_exactly_one_quarter_and_the_quarters_follow_one_another()
    {
        Gen.Int[new DateOnly(1950, 1, 1).DayNumber, new DateOnly(2150, 1, 1).DayNumber]
            .Sample(number =>
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
    [InlineData(0, "2025-26-q2")]
    [InlineData(1, "2025-26-q1")]
    [InlineData(2, "2024-25-q4")]
    [InlineData(6, "2023-24-q4")]
    [InlineData(-2, "2025-26-q4")]
    [InlineData(-3, "2026-27-q1")]
    public void A_quarter_minus_so_many_is_that_much_earlier(int quarters, string expected) =>
        Assert.Equal(expected, new Quarter(2025, 2).Minus(quarters).Id);

    [Theory]
    [InlineData(1900, 1, "1900-01-q1")]
    [InlineData(1999, 4, "1999-00-q4")]
    [InlineData(2199, 4, "2199-00-q4")]
    public void The_first_and_the_last_quarter_can_be(int year, int number, string id) => Assert.Equal(id, new Quarter(year, number).Id);

    [Theory]
    [InlineData("2025-03-31", "2024-25")]
    [InlineData("2025-04-01", "2025-26")]
    [InlineData("2025-12-31", "2025-26")]
    [InlineData("1999-04-01", "1999-00")]
    public void The_financial_year_begins_on_1_April(string day, string year) =>
        Assert.Equal(year, Period.YearPair(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(2025, 0)]
    [InlineData(2025, 5)]
    [InlineData(1899, 1)]
    [InlineData(2200, 1)]
    public void A_quarter_that_is_none_cannot_be(int year, int number) => Assert.Throws<ArgumentOutOfRangeException>(() => new Quarter(year, number));
}
