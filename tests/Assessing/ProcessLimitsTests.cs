using System.Globalization;
using CsCheck;
using PmfSite.Assessing;

namespace PmfSite.Tests.Assessing;

/// <summary>Means and limits, against figures that others published.</summary>
public sealed class ProcessLimitsTests
{
    /// <summary>The sample of NHSRplotthedots, tests/testthat/test-ptd_spc_standard.R: twenty draws by R with the seed 123.</summary>
    private static readonly decimal[] Drawn =
    [
        -0.56047565m,
        -0.23017749m,
        1.55870831m,
        0.07050839m,
        0.12928774m,
        1.71506499m,
        0.46091621m,
        -1.26506123m,
        -0.68685285m,
        -0.44566197m,
        1.22408180m,
        0.35981383m,
        0.40077145m,
        0.11068272m,
        -0.55584113m,
        1.78691314m,
        0.49785048m,
        -1.96661716m,
        0.70135590m,
        -0.47279141m,
    ];

    /// <summary>The package's own results, in tests/testthat/_snaps/ptd_spc_standard.md.</summary>
    [Fact]
    public void Limits_AreThoseOfThePackage()
    {
        var limits = Of(Drawn);
        Assert.Equal((0.1416238m, -3.01138m, 3.294627m), (Math.Round(limits.Mean, 7), Math.Round(limits.Lower, 5), Math.Round(limits.Upper, 6)));
    }

    /// <summary>The same with a fifteenth result of 10, whose two ranges are left out.</summary>
    [Fact]
    public void Limits_WithAnOutlyingResult_AreThoseOfThePackage()
    {
        var limits = Of([.. Drawn[..14], 10, .. Drawn[15..]]);
        Assert.Equal((0.6694159m, -2.383666m, 3.722497m), (Math.Round(limits.Mean, 7), Math.Round(limits.Lower, 6), Math.Round(limits.Upper, 6)));
    }

    /// <summary>vignettes/deviations.Rmd of NHSRplotthedots: upper limit 4.6, mean 1.94, lower limit -0.72, the two outlying ranges left
    /// out.</summary>
    [Fact]
    public void Limits_LeaveOutlyingRangesOutAsTheVignetteDoes()
    {
        var limits = Of(1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1);
        Assert.Equal((1.94m, -0.72m, 4.6m), (Math.Round(limits.Mean, 2), Math.Round(limits.Lower, 2), Math.Round(limits.Upper, 2)));
        Assert.Equal(35m / 18, limits.Mean);
        Assert.Equal(1, limits.MeanRange);
        Assert.True(limits.IsOutside(10));
    }

    /// <summary>One hundred ranges whose mean is exactly 1.</summary>
    [Theory]
    [InlineData("3.266", true)]
    [InlineData("3.267", false)]
    [InlineData("3.268", false)]
    public void Range_IsLeftOutFromItsMultipleOfTheMeanOn(string range, bool kept)
    {
        var outlying = decimal.Parse(range, CultureInfo.InvariantCulture);
        decimal[] ranges = [.. Enumerable.Repeat(0.977m, 98), 100 - 98 * 0.977m - outlying, outlying];
        Assert.Equal(kept ? 1 : (100 - outlying) / 99, new ProcessLimits([1, 2], ranges).MeanRange);
    }

    [Fact]
    public void Ranges_AreKeptWhereOnlyZerosWouldBeLeft()
    {
        var limits = Of(100, 100, 100, 99, 100, 100, 100, 100, 100, 100, 100, 100);
        Assert.Equal(2m / 11, limits.MeanRange);
        Assert.False(limits.IsOutside(100));
        Assert.True(limits.IsOutside(99));
    }

    [Fact]
    public void ResultsThatNeverChange_AreOnTheirLimits()
    {
        var limits = Of(5, 5, 5);
        Assert.Equal((5, 5, 5), (limits.Lower, limits.Mean, limits.Upper));
        Assert.Equal((0, false, false), (limits.SideOf(5), limits.IsOutside(5), limits.IsNearLimit(5)));
        Assert.True(limits.IsOutside(5.01m));
    }

    /// <summary>Mean 10 and mean range 3: limits 2.02 and 17.98, outer thirds beyond 4.68 and 15.32.</summary>
    [Theory]
    [InlineData("17.99", 1, true, false)]
    [InlineData("17.98", 1, false, true)]
    [InlineData("15.33", 1, false, true)]
    [InlineData("15.32", 1, false, false)]
    [InlineData("10.01", 1, false, false)]
    [InlineData("10", 0, false, false)]
    [InlineData("9.99", -1, false, false)]
    [InlineData("4.68", -1, false, false)]
    [InlineData("4.67", -1, false, true)]
    [InlineData("2.02", -1, false, true)]
    [InlineData("2.01", -1, true, false)]
    public void Value_IsPlacedExactly(string value, int side, bool outside, bool near)
    {
        var limits = new ProcessLimits([9, 10, 11], [3, 3]);
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);
        Assert.Equal((side, outside, near), (limits.SideOf(number), limits.IsOutside(number), limits.IsNearLimit(number)));
    }

    /// <summary>Neither the mean of 1/3 nor the mean range of 10/3 can be written down, and their limit is 9.2 all the same.</summary>
    [Fact]
    public void Value_OnTheLimitOfAMeanWithoutEnd_IsNotOutside()
    {
        var limits = new ProcessLimits([0, 0, 1], [3, 3, 3, 3, 3, 3, 3, 3, 6]);
        Assert.False(limits.IsOutside(9.2m));
        Assert.True(limits.IsOutside(9.2000000000001m));
    }

    [Fact]
    public void AddingANumber_MovesMeanAndLimitsByIt() =>
        Gen.Select(Values, Gen.Int[-5_000, 5_000])
            .Sample(
                (values, added) =>
                {
                    var (before, after) = (Of(values), Of([.. values.Select(v => v + added)]));
                    Assert.Equal(Rounded(before, added), Rounded(after, 0));
                    return values.All(v =>
                        before.IsOutside(v) == after.IsOutside(v + added)
                        && before.IsNearLimit(v) == after.IsNearLimit(v + added)
                        && before.SideOf(v) == after.SideOf(v + added)
                    );
                }
            );

    [Fact]
    public void LimitsLieAroundTheMean() =>
        Values.Sample(values =>
        {
            var limits = Of(values);
            return limits.Lower <= limits.Mean && limits.Mean <= limits.Upper && limits.Mean >= values.Min() && limits.Mean <= values.Max();
        });

    private static Gen<decimal[]> Values => Gen.Int[-9_999, 9_999].Select(i => i / 10m).Array[2, 40];

    private static (decimal, decimal, decimal) Rounded(ProcessLimits limits, decimal added) =>
        (Math.Round(limits.Lower + added, 15), Math.Round(limits.Mean + added, 15), Math.Round(limits.Upper + added, 15));

    private static ProcessLimits Of(params decimal[] values) => new(values, [.. values.Zip(values.Skip(1), (from, to) => Math.Abs(to - from))]);
}
