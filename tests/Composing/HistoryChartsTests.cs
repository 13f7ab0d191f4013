using PmfSite.Charting;
using PmfSite.Parts;
using PmfSite.Performance;

namespace PmfSite.Tests.Composing;

/// <summary>The words and numbers around a chart.</summary>
public sealed class HistoryChartsTests
{
    [Fact]
    public void The_scale_of_values_that_hardly_differ_tells_its_steps_apart()
    {
        var indicator = Samples.Indicator(Polarity.None, 0) with { Targets = [] };
        var chart = Draw(indicator, 95.000001m, 95.000003m, 95.000001m, 95.000003m, 95.000001m);
        Assert.All(new[] { "95.000001", "95.000002", "95.000003" }, step =>
            Assert.Contains($">{step}</text>", chart.Picture.Parts, StringComparison.Ordinal)
        );
        Assert.Contains("starts at 95.000001, not at zero", chart.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Few_values_and_yearly_values_are_bars_from_zero()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95);
        Assert.All(new[] { Draw(indicator, 95, 96, 97, 98), Draw(indicator with { Frequency = Frequency.Yearly }, 95, 96, 97, 98, 99) }, chart =>
        {
            Assert.StartsWith("Bar chart: ", chart.Picture.Name, StringComparison.Ordinal);
            Assert.Equal("The scale is in per cent.", chart.Notes[0]);
            Assert.Equal(KeySample.Bar, chart.Key[0].Sample);
        });
        Assert.StartsWith("Line chart: ", Draw(indicator, 95, 96, 97, 98, 99).Picture.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_of_a_level_comes_from_the_judging_and_stands_in_the_key()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 50);
        var history = Samples.History(indicator, 60, 48, 20, 55, 51).AsOf(new(2026, 1));
        Assert.All(history.Where(p => p.Working is not null), p => Assert.Equal([new(Samples.Amber, 45)], p.Working!.Limits));
        Assert.Contains(Draw(indicator, 60, 48, 20, 55, 51).Key, k => k == new PictureKey(KeySample.Tolerance, null, "Limit of Amber"));
    }

    [Fact]
    public void A_corrected_value_is_struck_in_the_picture_and_told_below_it()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95);
        var history = Samples.History(indicator, 95, 96, 97, 98, 99).AsOf(new(2026, 4)).ToArray();
        var right = history[1].Outturn;
        history[1] = history[1] with
        {
            Outturn = right with
            {
                Corrected = new(Samples.Outturn(indicator, 12.34m, right.Period, right.ReportedIn), Samples.Correction(indicator, 20, right)),
            },
        };
        var chart = HistoryCharts.Draw(history, null, indicator, Samples.Scheme, Said.Words)!;
        Assert.Equal(1, chart.Picture.Parts.Split("mark-former").Length - 1);
        Assert.Contains(chart.Key, k => k.Text == "Value before it was corrected");
        Assert.Contains("The value for July to September 2025 was 12.34% until it was corrected on 20 October 2025.", chart.Notes);
        Assert.DoesNotContain("mark-former", Draw(indicator, 95, 96, 97, 98, 99).Picture.Parts, StringComparison.Ordinal);
    }

    private static DrawnHistory Draw(Indicator indicator, params decimal?[] values) =>
        HistoryCharts.Draw(Samples.History(indicator, values).AsOf(new(2026, 4)), null, indicator, Samples.Scheme, Said.Words)!;
}
