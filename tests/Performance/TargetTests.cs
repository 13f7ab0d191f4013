using PmfSite.Performance;

namespace PmfSite.Tests.Performance;

/// <summary>A target that was changed within its year holds from the day of the change on.</summary>
public sealed class TargetTests
{
    private static readonly SingleTarget Before = new(95, null, Period.FinancialYear(2025), false, default);
    private static readonly SingleTarget Changed = Before with { Value = 90, Changed = new(Before, new(2025, 6, 30), "Costs rose.") };

    [Theory]
    [InlineData(2025, 6, 29, 95)]
    [InlineData(2025, 6, 30, 90)]
    [InlineData(2025, 7, 1, 90)]
    public void On_ADay_IsTheTargetAsItStoodThen(int year, int month, int day, int expected) =>
        Assert.Equal(expected, ((SingleTarget)Changed.On(new(year, month, day))).Value);

    [Theory]
    [InlineData(6, 30, 90)]
    [InlineData(7, 1, 95)]
    public void TargetFor_AQuarterThatWasOver_IsTheOldOne(int month, int day, int expected)
    {
        var changed = Changed with { Changed = new(Before, new(2025, month, day), "Costs rose.") };
        Assert.Equal(expected, ((SingleTarget)Samples.Indicator(Polarity.Higher, changed).TargetFor(new Quarter(2025, 1).Period)!).Value);
    }

    [Fact]
    public void TargetFor_ThePeriodThatItWasGiven_IsTheChangedOne()
    {
        var quarter = Changed with { Period = new Quarter(2025, 1).Period, Changed = new(Before, new(2025, 7, 15), "Costs rose.") };
        Assert.Same(quarter, Samples.Indicator(Polarity.Higher, quarter).TargetFor(quarter.Period));
    }

    [Theory]
    [InlineData(95, true)]
    [InlineData(94, false)]
    public void AsksTheSameAs_LooksAtTheNumberAlone(int value, bool same)
    {
        Assert.Equal(same, Before.AsksTheSameAs(new SingleTarget(value, 80, new Quarter(2025, 2).Period, true, default)));
        Assert.Equal(same, new BandTarget(90, 95, default, false, default).AsksTheSameAs(new BandTarget(90, value, Before.Period, true, default)));
        Assert.Equal(same, new RelativeTarget(95, default, false, default).AsksTheSameAs(new RelativeTarget(value, Before.Period, true, default)));
        Assert.False(Before.AsksTheSameAs(new BandTarget(value, value, Before.Period, false, default)));
    }
}
