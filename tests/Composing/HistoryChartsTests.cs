using PmfSite.Composing.Pages;
using PmfSite.Performance;

namespace PmfSite.Tests.Composing;

/// <summary>The words and numbers around a chart.</summary>
public sealed class HistoryChartsTests
{
    [Fact]
    public void The_scale_of_values_that_hardly_differ_tells_its_steps_apart()
    {
        var indicator = Samples.Indicator(Polarity.None, 0) with { Targets = [] };
        var chart = HistoryCharts.Of(Samples.History(indicator, 95.000001m, 95.000003m).AsOf(new(2025, 4)), null, indicator, Samples.Scheme)!;
        Assert.All(new[] { "95.000001", "95.000002", "95.000003" }, step => Assert.Contains($">{step}</text>", chart.Svg.ToString(), StringComparison.Ordinal));
        Assert.Contains("starts at 95.000001, not at zero", chart.Note, StringComparison.Ordinal);
    }
}
