using PmfSite.Checking.Reviewing;
using PmfSite.Checking.Suspicions;
using PmfSite.Performance;

namespace PmfSite.Tests.Checking;

/// <summary>Each suspicion at its limits, just inside and just outside; <c>Specs/suspicions/</c> holds them in content.</summary>
public sealed class SuspicionTests
{
    private static readonly Indicator Share = Samples.Indicator(Polarity.None, 90) with { Targets = [] };
    private static readonly Indicator Count = Share with { Unit = Samples.Days };

    [Theory]
    [InlineData(1, 50, true)]
    [InlineData(1, 49.9, false)]
    [InlineData(0.5, 100, true)]
    [InlineData(0.5, 100.1, false)]
    [InlineData(1.01, 95, false)]
    [InlineData(0.01, 1, false)]
    [InlineData(0.01, 1.01, true)]
    [InlineData(-0.5, 48, true)]
    [InlineData(0, 95, false)]
    [InlineData(0.95, 0.96, false)]
    public void PercentOrFraction_AtItsLimits(decimal one, decimal other, bool suspected)
    {
        Assert.Equal(suspected, Any(new PercentOrFraction(), Reviews.Of(Share, one, other)));
        Assert.Equal(suspected, Any(new PercentOrFraction(), Reviews.Of(Share, other, one)));
    }

    [Fact]
    public void PercentOrFraction_DoesNotMeasureByWhatItSuspects()
    {
        var found = Assert.Single(new PercentOrFraction().Look(Reviews.Of(Share, 95, 0.95m, 96)));
        Assert.Equal(new Quarter(2025, 2), found.Quarter);
    }

    [Fact]
    public void PercentOrFraction_IsNotAskedOfOtherUnits() => Assert.False(Any(new PercentOrFraction(), Reviews.Of(Count, 95, 0.95m)));

    [Theory]
    [InlineData("12.3", true)]
    [InlineData("123", true)]
    [InlineData("101", true)]
    [InlineData("-123", true)]
    [InlineData("0.123", true)]
    [InlineData("12", false)]
    [InlineData("1200", false)]
    [InlineData("1.20", false)]
    [InlineData("0.012", false)]
    [InlineData("100", false)]
    [InlineData("100.0", false)]
    [InlineData("0", false)]
    public void SameAsBefore_AsksForThreeDigits(string value, bool suspected)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(suspected, Any(new SameAsBefore(), Reviews.Of(Count, number, number)));
        Assert.False(Any(new SameAsBefore(), Reviews.Of(Count, number, number + 1)));
    }

    [Theory]
    [InlineData(96.2, 962, 1000, false)]
    [InlineData(96.2, 9625, 10000, true)]
    [InlineData(96.249, 9621, 10000, false)]
    [InlineData(-3.1, -305, 10000, false)]
    [InlineData(0.962, 962, 1000, true)]
    public void FractionDoesNotGiveValue_ComparesAtThePlacesShown(decimal value, decimal numerator, decimal denominator, bool suspected) =>
        Assert.Equal(suspected, Any(new FractionDoesNotGiveValue(), Reviews.Of(Share, With(value, numerator, denominator, Share))));

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(0, false)]
    [InlineData(0.5, true)]
    public void SmallNumber_AsksForACountBelowTheLimit(decimal value, bool suspected)
    {
        var few = Count with { SuppressBelow = 5 };
        Assert.Equal(suspected, Any(new SmallNumber(), Reviews.Of(few, value)));
        Assert.False(Any(new SmallNumber(), Reviews.Of(Count, value)));
        var rate = Share with { SuppressBelow = 5 };
        Assert.Equal(suspected, Any(new SmallNumber(), Reviews.Of(rate, With(50, value, 100, rate))));
        Assert.Equal(suspected, Any(new SmallNumber(), Reviews.Of(rate, With(50, 100 - value, 100, rate))));
    }

    [Theory]
    [InlineData("one two three four five six seven eight", "one two three four five six seven eight", true)]
    [InlineData("one two three four five six seven", "one two three four five six seven", false)]
    [InlineData("a b c d e f g h i j k l", "A, B c\nd e f g h i j k new", true)]
    [InlineData("a b c d e f g h i j k l", "a b c d e f g h i j new new", false)]
    public void NarrativeRepeated_AsksForMoreThanFourFifths(string before, string now, bool suspected) =>
        Assert.Equal(suspected, Any(new NarrativeRepeated(), Reviews.OfTexts(before, now)));

    [Fact]
    public void NarrativeRepeated_LooksAcrossQuartersWithoutAText()
    {
        const string text = "one two three four five six seven eight";
        Assert.True(
            Any(new NarrativeRepeated(), Reviews.Of(Share, new QuarterEntry(null, text), new QuarterEntry(null, null), new QuarterEntry(null, text)))
        );
    }

    private static QuarterEntry With(decimal value, decimal numerator, decimal denominator, Indicator indicator) =>
        new(Reviews.Measured(indicator, value) with { Fraction = new(numerator, denominator) }, null);

    private static bool Any(ISuspicion suspicion, Review review) => suspicion.Look(review).Any();
}
