using CsCheck;
using PmfSite.Charting;

namespace PmfSite.Tests.Charting;

public sealed class AxisTests
{
    [Fact]
    public void For_NearZero_StartsAtZero()
    {
        var axis = Axis.For([12, 25]);
        Assert.True(axis.StartsAtZero);
        Assert.Equal([0, 5, 10, 15, 20, 25], axis.Ticks);
    }

    [Fact]
    public void For_FarFromZero_DoesNot() => Assert.Equal([90, 92, 94, 96, 98], Axis.For([91.4m, 97.2m]).Ticks);

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-5)]
    public void For_OneNumber_StillHasAHeight(int only)
    {
        var axis = Axis.For([only]);
        Assert.True(axis.High > axis.Low);
        Assert.InRange(axis.Share(only), 0, 1);
    }

    [Fact]
    public void For_NumbersOfAnySize_HasAtMostTenGridLines_AndFromZeroHoldsZero()
    {
        Gen.Select(Gen.Int[-2_000_000, 2_000_000].Array[1, 30], Gen.Int[-6, 12])
            .Sample(
                (units, power) =>
                {
                    var numbers = units
                        .Select(u => u * Enumerable.Repeat(power < 0 ? 0.1m : 10m, Math.Abs(power)).Aggregate(1m, (a, b) => a * b))
                        .ToArray();
                    return new[] { Axis.For(numbers), Axis.FromZero(numbers) }.All(axis =>
                            axis.Ticks.Count is >= 2 and <= 10 && numbers.All(n => axis.Share(n) is >= 0 and <= 1)
                        ) && Axis.FromZero(numbers).Ticks.Contains(0);
                }
            );
    }

    [Fact]
    public void For_AnyNumbers_HoldsThemAllWithFewRoundSteps()
    {
        Gen.Int[-2_000_000, 2_000_000]
            .Select(i => i / 1000m)
            .Array[1, 30]
            .Sample(numbers =>
            {
                var axis = Axis.For(numbers);
                return numbers.All(n => axis.Share(n) is >= 0 and <= 1)
                    && axis.Ticks.Count is >= 2 and <= 10
                    && axis.Ticks[0] == axis.Low
                    && axis.Ticks[^1] == axis.High;
            });
    }
}
