using AngleSharp.Dom;

namespace PmfSite.Tests.Agreement;

/// <summary>The chart of an indicator shows the rows of its table: a mark for each value, in the tone and the shape of its status.</summary>
internal static class Drawing
{
    public static void Agree(IndicatorReading indicator)
    {
        var chart = indicator.Page.QuerySelector("svg.chart");
        var measured = indicator.History.Where(r => r.Value is not null).ToArray();
        Assert.Equal(measured.Length >= 2, chart is not null);
        if (chart is null)
            return;
        Assert.Equal(indicator.History.Count, chart.QuerySelectorAll("line.axis").Length);
        AgreeOnMarks(chart, measured);
        Assert.Equal(
            [Reading.Numbers(measured[0].Seen.Value).Single(), Reading.Numbers(measured[^1].Seen.Value).Single()],
            chart.QuerySelectorAll("text.value").Select(t => Reading.Number(Reading.Text(t))));
        var periods = chart.QuerySelectorAll("text.tick tspan:last-child").Select(Reading.Text).ToArray();
        Assert.EndsWith(periods[0], indicator.History[0].Seen.Period, StringComparison.Ordinal);
        Assert.EndsWith(periods[^1], indicator.History[^1].Seen.Period, StringComparison.Ordinal);
        var keys = indicator.Page.QuerySelectorAll(".chart-key li").Select(Reading.Text);
        Assert.Equal(
            indicator.Site.Scheme.Levels.Select(l => l.Word).Where(word => indicator.History.Any(r => r.Csv["status"] == word)),
            keys.Where(word => indicator.Site.Scheme.Levels.Any(l => l.Word == word)));
        var scale = chart.QuerySelectorAll("text.tick[x='-14']").Select(Reading.Text).ToArray();
        Assert.Equal(scale.Select(Reading.Number).Order().Distinct(), scale.Select(Reading.Number));
    }

    private static void AgreeOnMarks(IElement chart, Result[] measured)
    {
        var marks = chart.QuerySelectorAll("svg.mark").Select(m => (m.ClassList.Single(c => c.StartsWith("mark-", StringComparison.Ordinal))["mark-".Length..], Path: m.QuerySelector("path")!.GetAttribute("d"))).ToArray();
        var statuses = measured.Select(r => r.IsJudged ? (r.Seen.Status!.Tone, r.Seen.Status.Shape) : ("none", "none")).ToArray();
        Assert.Equal(statuses.Select(s => s.Item1), marks.Select(m => m.Item1));
        var drawn = statuses.Zip(marks, (s, m) => (Shape: s.Item2, m.Path)).Distinct().ToArray();
        Assert.Equal(drawn.Length, drawn.Select(d => d.Shape).Distinct().Count());
        Assert.Equal(drawn.Length, drawn.Select(d => d.Path).Distinct().Count());
    }
}
