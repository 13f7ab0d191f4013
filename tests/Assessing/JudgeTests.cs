using System.Globalization;
using CsCheck;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Assessing;

/// <summary>The rating rule on both sides of every threshold.</summary>
public sealed class JudgeTests
{
    private static readonly RatingScheme Scheme = new(
        [
            new("green", 0, "Green", "", Tone.Good, Shape.Circle, false),
            new("amber", 1, "Amber", "", Tone.Caution, Shape.Diamond, false),
            new("red", 2, "Red", "", Tone.Bad, Shape.Triangle, true),
        ],
        new Tolerance(0.10m, null),
        null);

    [Theory]
    [InlineData("95.000001", "95", "Green")]
    [InlineData("95", "95", "Green")]
    [InlineData("94.999999", "95", "Amber")]
    [InlineData("85.5", "95", "Amber")]
    [InlineData("85.499999", "95", "Red")]
    [InlineData("0", "95", "Red")]
    [InlineData("-9.5", "-10", "Green")]
    [InlineData("-10", "-10", "Green")]
    [InlineData("-11", "-10", "Amber")]
    [InlineData("-11.000001", "-10", "Red")]
    [InlineData("0.000001", "0", "Green")]
    [InlineData("0", "0", "Green")]
    [InlineData("-0.000001", "0", "Red")]
    public void Rate_HigherIsBetter(string value, string target, string expected) =>
        Assert.Equal(expected, Rate(value, Single(target), Polarity.Higher));

    [Theory]
    [InlineData("19.999999", "20", "Green")]
    [InlineData("20", "20", "Green")]
    [InlineData("20.000001", "20", "Amber")]
    [InlineData("22", "20", "Amber")]
    [InlineData("22.000001", "20", "Red")]
    [InlineData("-10", "-10", "Green")]
    [InlineData("-9", "-10", "Amber")]
    [InlineData("-8.999999", "-10", "Red")]
    [InlineData("0", "0", "Green")]
    [InlineData("0.000001", "0", "Red")]
    public void Rate_LowerIsBetter(string value, string target, string expected) =>
        Assert.Equal(expected, Rate(value, Single(target), Polarity.Lower));

    [Theory]
    [InlineData("40", "Green")]
    [InlineData("50", "Green")]
    [InlineData("60", "Green")]
    [InlineData("39.999999", "Amber")]
    [InlineData("36", "Amber")]
    [InlineData("35.999999", "Red")]
    [InlineData("60.000001", "Amber")]
    [InlineData("66", "Amber")]
    [InlineData("66.000001", "Red")]
    public void Rate_InsideABand_MeasuresFromTheNearerEnd(string value, string expected) =>
        Assert.Equal(expected, Rate(value, new BandTarget(40, 60, Year, false, default), Polarity.Band));

    [Fact]
    public void Rate_BandThatTouchesZero_HasNoToleranceBelowIt()
    {
        var band = new BandTarget(0, 10, Year, false, default);
        Assert.Equal("Green", Rate("0", band, Polarity.Band));
        Assert.Equal("Red", Rate("-0.000001", band, Polarity.Band));
        Assert.Equal("Amber", Rate("11", band, Polarity.Band));
    }

    [Fact]
    public void Rate_WithoutTolerance_IsOnTargetOrBeyond()
    {
        var none = new Tolerance(0, "No miss is acceptable.");
        Assert.Equal("Green", Judge.Rate(95, Single("95"), Polarity.Higher, none, Scheme).Level.Word);
        Assert.Equal("Red", Judge.Rate(94.999999m, Single("95"), Polarity.Higher, none, Scheme).Level.Word);
    }

    [Fact]
    public void Rate_KeepsEverythingThatItUsed()
    {
        var working = Judge.Rate(91.4m, Single("95"), Polarity.Higher, Scheme.Tolerance, Scheme);
        Assert.Equal((91.4m, 95m, 3.6m, 9.5m), (working.Value, working.Threshold, working.Shortfall, working.Allowed));
        Assert.False(working.IsOnTarget);
    }

    [Fact]
    public void Rate_TargetOfTheWrongKind_Throws()
    {
        Assert.Throws<ArgumentException>(() => Rate("1", Single("1"), Polarity.Band));
        Assert.Throws<ArgumentException>(() => Rate("1", new BandTarget(1, 2, Year, false, default), Polarity.Higher));
        Assert.Throws<ArgumentException>(() => Rate("1", Single("1"), Polarity.None));
    }

    [Fact]
    public void Rate_AtExactlyTheTolerance_IsAlwaysWithinAndOneStepBeyondNever()
    {
        Gen.Select(Gen.Int[1, 100_000], Gen.Int[0, 100]).Sample((tenths, percent) =>
        {
            var (target, tolerance) = (tenths / 10m, new Tolerance(percent / 100m, null));
            var edge = target * (1 - tolerance.Share);
            var expected = percent == 0 ? "Green" : "Amber";
            return Judge.Rate(edge, Single(target), Polarity.Higher, tolerance, Scheme).Level.Word == expected
                && Judge.Rate(edge - 0.000001m, Single(target), Polarity.Higher, tolerance, Scheme).Level.Word == "Red";
        });
    }

    [Fact]
    public void Rate_NeverGetsWorseWhenTheValueGetsBetter()
    {
        var number = Gen.Int[-20_000, 20_000].Select(i => i / 10m);
        Gen.Select(number, number, number, Gen.Int[0, 50]).Sample((a, b, target, percent) =>
        {
            var tolerance = new Tolerance(percent / 100m, null);
            int Rank(decimal value, Polarity polarity) => Judge.Rate(value, Single(target), polarity, tolerance, Scheme).Level.Rank;
            var (low, high) = (Math.Min(a, b), Math.Max(a, b));
            return Rank(high, Polarity.Higher) <= Rank(low, Polarity.Higher)
                && Rank(low, Polarity.Lower) <= Rank(high, Polarity.Lower)
                && Rank(a, Polarity.Higher) == Judge.Rate(-a, Single(-target), Polarity.Lower, tolerance, Scheme).Level.Rank;
        });
    }

    private static readonly Period Year = Period.FinancialYear(2025);

    private static string Rate(string value, Target target, Polarity polarity) =>
        Judge.Rate(decimal.Parse(value, CultureInfo.InvariantCulture), target, polarity, Scheme.Tolerance, Scheme).Level.Word;

    private static SingleTarget Single(string value) => Single(decimal.Parse(value, CultureInfo.InvariantCulture));

    private static SingleTarget Single(decimal value) => new(value, Year, false, default);
}
