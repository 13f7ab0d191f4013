using System.Globalization;
using CsCheck;
using PmfSite.Loading;
using PmfSite.Performance;

namespace PmfSite.Tests.Composing;

/// <summary>Numbers, dates and periods as a reader sees them.</summary>
public sealed class DisplayTests
{
    [Theory]
    [InlineData("95.05", 1, "95.1")]
    [InlineData("95.04", 1, "95.0")]
    [InlineData("-95.05", 1, "\u221295.1")]
    [InlineData("1234567.5", 0, "1,234,568")]
    [InlineData("-0.04", 1, "0.0")]
    [InlineData("0", 0, "0")]
    public void Number_RoundsOnceAwayFromZero(string value, int decimals, string expected) =>
        Assert.Equal(expected, Said.Number(Of(value), decimals));

    [Theory]
    [InlineData("1", "1 day")]
    [InlineData("2", "2 days")]
    [InlineData("0", "0 days")]
    [InlineData("-3", "\u22123 days")]
    public void WithUnit_HasItsOwnFormForOne(string value, string expected) => Assert.Equal(expected, Said.WithUnit(Of(value), Samples.Days, 0));

    [Theory]
    [InlineData("1.4", "1 day")]
    [InlineData("-0.6", "\u22121 day")]
    [InlineData("1.5", "2 days")]
    public void WithUnit_GoesByTheNumberThatIsShown(string value, string expected) =>
        Assert.Equal(expected, Said.WithUnit(Of(value), Samples.Days, 0));

    [Fact]
    public void WithUnit_PutsTheMinusBeforeTheCurrency() =>
        Assert.Equal("\u2212£5", Said.WithUnit(-5, new Unit("pounds", "pounds", "£{value}", null, "£{value}", 1), 0));

    [Theory]
    [InlineData("{value}%", 100, "48", "84", "48 of 84")]
    [InlineData("£{value} per household", 1, "1493865", "80100", "£1,493,865 over 80,100")]
    [InlineData("£{value} per household", 1, "-1493865.5", "80100", "\u2212£1,493,865.5 over 80,100")]
    [InlineData("{value} per 1,000", 1000, "12", "3400", "12 over 3,400")]
    public void Fraction_SaysWhatAValueWasWorkedOutFrom(string show, int per, string numerator, string denominator, string expected)
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95) with { Unit = new("unit", "units", show, null, show, per) };
        var outturn = Samples.Outturn(indicator, 1, new Quarter(2025, 1).Period, new(2025, 1));
        Assert.Equal(expected, Said.Fraction(Samples.Point(indicator, outturn with { Fraction = new(Of(numerator), Of(denominator)) }), indicator));
        Assert.Equal("", Said.Fraction(Samples.Point(indicator, outturn), indicator));
    }

    [Theory]
    [InlineData("94.96", "94.96%")]
    [InlineData("94.999999", "94.999999%")]
    [InlineData("94.94", "94.9%")]
    [InlineData("95", "95.0%")]
    [InlineData("95.04", "95.04%")]
    [InlineData("95.05", "95.1%")]
    [InlineData("95.000001", "95.000001%")]
    [InlineData("94.999999999999999999999999", "94.999999999999999999999999%")]
    [InlineData("85.54", "85.5%")]
    [InlineData("85.5", "85.5%")]
    [InlineData("85.46", "85.46%")]
    [InlineData("85.499999", "85.499999%")]
    public void Value_WhereHigherIsBetter_LooksAsItWasJudged(string value, string expected) =>
        Assert.Equal(expected, Shown(value, Samples.Indicator(Polarity.Higher, 95)));

    [Theory]
    [InlineData("95", "95.0%")]
    [InlineData("95.04", "95.04%")]
    [InlineData("94.96", "94.96%")]
    [InlineData("94.94", "94.9%")]
    [InlineData("104.5", "104.5%")]
    [InlineData("104.54", "104.54%")]
    [InlineData("104.46", "104.5%")]
    public void Value_WhereLowerIsBetter_LooksAsItWasJudged(string value, string expected) =>
        Assert.Equal(expected, Shown(value, Samples.Indicator(Polarity.Lower, 95)));

    [Theory]
    [InlineData("95.25", "95.25%")]
    [InlineData("95.2", "95.2%")]
    [InlineData("95.24", "95.2%")]
    [InlineData("95.251", "95.3%")]
    [InlineData("95.26", "95.3%")]
    public void Value_BesideATargetOfMorePlaces_LooksAsItWasJudged(string value, string expected) =>
        Assert.Equal(expected, Shown(value, Samples.Indicator(Polarity.Higher, 95.25m)));

    [Theory]
    [InlineData("40", "60", "39.96", "39.96%")]
    [InlineData("40", "60", "40.04", "40.04%")]
    [InlineData("40", "60", "40", "40.0%")]
    [InlineData("40", "60", "60.04", "60.04%")]
    [InlineData("40", "60", "59.96", "59.96%")]
    [InlineData("40", "60", "49.96", "50.0%")]
    [InlineData("4.88", "4.89", "4.86", "4.86%")]
    [InlineData("5", "5", "5", "5.0%")]
    [InlineData("5", "5", "4.999999", "4.999999%")]
    public void Value_BesideARange_LooksAsItWasJudged(string from, string to, string value, string expected) =>
        Assert.Equal(
            expected,
            Shown(value, Samples.Indicator(Polarity.Band, new BandTarget(Of(from), Of(to), Period.FinancialYear(2025), false, default)))
        );

    [Fact]
    public void Value_AsShown_IsJudgedAsItWas()
    {
        Gen.Select(Gen.Int[800_000, 1_100_000], Gen.Int[0, 4], Gen.Bool)
            .Sample(
                (millionths, decimals, higher) =>
                {
                    var indicator = Samples.Indicator(higher ? Polarity.Higher : Polarity.Lower, 95) with { Decimals = decimals };
                    var point = Samples.Point(indicator, millionths / 10_000m);
                    var shown = decimal.Parse(Said.Value(point, indicator).TrimEnd('%'), CultureInfo.InvariantCulture);
                    return shown.CompareTo(95) == point.Value!.Value.CompareTo(95)
                        && Samples.Point(indicator, shown).Working!.Level == point.Working!.Level;
                }
            );
    }

    [Theory]
    [InlineData("2025-26-q1", "April to June 2025")]
    [InlineData("2025-26-q4", "January to March 2026")]
    [InlineData("2025-26-h2", "October 2025 to March 2026")]
    [InlineData("2025-26", "April 2025 to March 2026")]
    [InlineData("2025", "2025")]
    [InlineData("2025-m04", "April 2025")]
    [InlineData("2025-03-31", "31 March 2025")]
    [InlineData("2020-01-01/P3Y", "January 2020 to December 2022")]
    [InlineData("2023-11-16/P1Y", "16 November 2023 to 15 November 2024")]
    public void Period_NamesItsMonths(string period, string expected) => Assert.Equal(expected, Said.Period(Grammar.Period(period)!.Value));

    [Fact]
    public void Period_OfARunningTotal_StartsInApril()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95) with { Covers = Coverage.YearToDate };
        Assert.Equal("April to December 2025", Said.Period(new Quarter(2025, 3).Period, indicator));
        Assert.Equal("April 2025 to March 2026", Said.Period(new Quarter(2025, 4).Period, indicator));
    }

    [Theory]
    [InlineData(2, "October 2023 to September 2024", "To Sep 2024")]
    [InlineData(3, "January to December 2024", "To Dec 2024")]
    public void Period_OfARollingYear_IsNamedByItsMonths(int quarter, string expected, string inShort)
    {
        var (indicator, period) = (Samples.Indicator(Polarity.Higher, 95) with { Covers = Coverage.TwelveMonths }, new Quarter(2024, quarter).Period);
        Assert.Equal((expected, inShort), (Said.Period(period, indicator), Said.ShortPeriod(period, indicator)));
        Assert.Equal("2024", Said.Period(Period.CalendarYear(2024), Samples.Indicator(Polarity.Higher, 95)));
    }

    [Theory]
    [InlineData("0.004", "0.004 percentage points")]
    [InlineData("-3.6", "3.6 percentage points")]
    [InlineData("2", "2.0 percentage points")]
    public void Change_IsNeverShownAsNothing(string change, string expected) =>
        Assert.Equal(expected, Said.Change(Of(change), Samples.Indicator(Polarity.Higher, 95)));

    [Theory]
    [InlineData("0.04", "0.04 percentage points")]
    [InlineData("0.1", "0.1 percentage points")]
    [InlineData("0.14", "0.14 percentage points")]
    [InlineData("0.15", "0.2 percentage points")]
    [InlineData("-0.100001", "0.100001 percentage points")]
    public void Change_ThatCounts_NeverLooksTooSmallToCount(string change, string expected) =>
        Assert.Equal(expected, Said.Change(Of(change), Samples.Indicator(Polarity.Higher, 95) with { NoChangeWithin = 0.1m }));

    [Theory]
    [InlineData(0, "1", "1 percentage point")]
    [InlineData(0, "-1", "1 percentage point")]
    [InlineData(0, "2", "2 percentage points")]
    [InlineData(1, "1", "1.0 percentage points")]
    public void Change_OfExactlyOne_IsInTheSingular(int decimals, string change, string expected) =>
        Assert.Equal(expected, Said.Change(Of(change), Samples.Indicator(Polarity.Higher, 95) with { Decimals = decimals }));

    [Fact]
    public void Exact_OfExactlyOne_TakesTheFormThatTheUnitHasForIt()
    {
        var rate = new Unit("rate", "per 100,000", "{value} per 100,000", null, "{value} cases per 100,000", 1);
        Assert.Equal(
            ["1 percentage point", "\u22121 percentage point", "1.5 percentage points"],
            new[] { 1m, -1m, 1.5m }.Select(n => Exact(n, Samples.Percent))
        );
        Assert.Equal(["1 day", "2 days"], new[] { 1m, 2m }.Select(n => Exact(n, Samples.Days)));
        Assert.Equal("1 case per 100,000", Exact(1, rate with { ChangeOfOne = "{value} case per 100,000" }));
        Assert.Equal("1 point", Exact(1, rate with { Change = "{value} points" }));

        static string Exact(decimal number, Unit unit) => Said.Exact(number, Samples.Indicator(Polarity.Higher, 95) with { Unit = unit });
    }

    [Fact]
    public void Every_absence_is_worded_apart()
    {
        var words = Enum.GetValues<Absence>().Select(Said.Absence).ToArray();
        Assert.Equal(words.Length, words.Distinct().Count());
    }

    private static string Shown(string value, Indicator indicator) => Said.Value(Samples.Point(indicator, Of(value)), indicator);

    private static decimal Of(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
