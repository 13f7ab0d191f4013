using System.Globalization;
using AngleSharp.Dom;
using PmfSite.Tests.Formats;

namespace PmfSite.Tests.Agreement;

/// <summary>
/// The chart of an indicator shows the rows of its table: each value and each target at its height, with the tone and the shape of its status.
/// Heights are read off the scale, as an eye would. The file of the chart shows the same.
/// </summary>
internal static class Drawing
{
    public static void Agree(IndicatorReading indicator)
    {
        var chart = indicator.Page.QuerySelector("svg.chart");
        var measured = indicator.History.Where(r => r.Value is not null).ToArray();
        Assert.Equal(measured.Length >= 2, chart is not null);
        Assert.Equal(chart is not null, indicator.Site.Chart(indicator.Indicator) is not null);
        if (chart is null)
            return;
        var isBars = chart.QuerySelector("rect.bar") is not null;
        Assert.StartsWith(isBars ? "Bar chart: " : "Line chart: ", chart.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(indicator.History.Count + (isBars ? 1 : 0), chart.QuerySelectorAll("line.axis").Length);
        AgreeOnMarks(chart, measured);
        AgreeOnHeights(chart, measured);
        if (isBars)
            AgreeOnBars(chart, measured);
        AgreeOnTargets(chart, indicator);
        AgreeOnValues(chart, measured, isBars);
        var periods = chart.QuerySelectorAll("text.tick tspan:last-child").Select(Reading.Text).ToArray();
        Assert.EndsWith(periods[0], indicator.History[0].Seen.Period, StringComparison.Ordinal);
        Assert.EndsWith(periods[^1], indicator.History[^1].Seen.Period, StringComparison.Ordinal);
        AgreeOnKey(indicator);
        AgreeOnEvents(chart, indicator);
        AgreeOnFile(chart, indicator);
    }

    private static void AgreeOnMarks(IElement chart, Result[] measured)
    {
        var marks = Marks(chart)
            .Select(m =>
                (
                    m.ClassList.Single(c => c.StartsWith("mark-", StringComparison.Ordinal))["mark-".Length..],
                    Path: m.QuerySelector("path")!.GetAttribute("d")
                )
            )
            .ToArray();
        var statuses = measured.Select(r => r.IsJudged ? (r.Seen.Status!.Tone, r.Seen.Status.Shape) : ("none", "none")).ToArray();
        Assert.Equal(statuses.Select(s => s.Item1), marks.Select(m => m.Item1));
        var drawn = statuses.Zip(marks, (s, m) => (Shape: s.Item2, m.Path)).Distinct().ToArray();
        Assert.Equal(drawn.Length, drawn.Select(d => d.Shape).Distinct().Count());
        Assert.Equal(drawn.Length, drawn.Select(d => d.Path).Distinct().Count());
        Assert.Equal(
            measured.Select(r => r.Csv["quality"] is "provisional" or "estimated"),
            Marks(chart).Select(m => m.ClassList.Contains("hollow"))
        );
    }

    private static void AgreeOnHeights(IElement chart, Result[] measured)
    {
        var scale = new Scale(chart);
        Assert.All(measured.Zip(Marks(chart)), m => scale.AssertShows(m.First.Value!.Value, Number(m.Second, "y")));
    }

    /// <summary>From zero to the value.</summary>
    private static void AgreeOnBars(IElement chart, Result[] measured)
    {
        var scale = new Scale(chart);
        var bars = chart.QuerySelectorAll("rect.bar").Where(b => b.Closest("g.forecast") is null).ToArray();
        Assert.Equal(measured.Length, bars.Length);
        foreach (var (result, bar) in measured.Zip(bars))
        {
            scale.AssertShows(Math.Max(0, result.Value!.Value), Number(bar, "y"));
            scale.AssertShows(Math.Min(0, result.Value!.Value), Number(bar, "y") + Number(bar, "height"));
        }
    }

    /// <summary>As many stretches as the table has ends of targets that are numbers, each at its height.</summary>
    private static void AgreeOnTargets(IElement chart, IndicatorReading indicator)
    {
        var scale = new Scale(chart);
        var targets = indicator.History.SelectMany(Targets).ToArray();
        var drawn = chart.QuerySelectorAll("line.target").Select(l => Number(l, "y1")).ToArray();
        Assert.Equal(targets.Length, drawn.Length);
        Assert.All(targets.Zip(drawn), t => scale.AssertShows(t.First, t.Second));
    }

    private static decimal[] Targets(Result result) =>
        Recount.Number(result.Json, "target_improvement") is not null
            ? result.IsJudged
                ? [Recount.Measured(result.Json, 0).End]
                : []
            : [.. new[] { "target", "target_from", "target_to" }.Select(name => Recount.Number(result.Json, name)).OfType<decimal>().Distinct()];

    /// <summary>The first and the last value are printed; of bars, others too.</summary>
    private static void AgreeOnValues(IElement chart, Result[] measured, bool isBars)
    {
        var all = measured.Select(r => Reading.Numbers(r.Seen.Value).Single()).ToList();
        var printed = chart.QuerySelectorAll("text.value").Select(t => Reading.Number(Reading.Text(t))).ToArray();
        Assert.Equal([all[^1], all[0]], printed.Take(2));
        Assert.True(isBars || printed.Length == 2);
        Assert.All(printed, value => Assert.True(all.Remove(value)));
    }

    private static void AgreeOnKey(IndicatorReading indicator)
    {
        var words = indicator.Site.Scheme.Levels.Select(l => l.Word).ToArray();
        var keys = indicator.Page.QuerySelectorAll(".chart-key li").Select(Reading.Text).Where(words.Contains).ToArray();
        var shown = indicator.History.Select(r => r.Csv["status"]).ToList();
        if (indicator.Page.QuerySelector("svg.chart g.forecast") is not null)
            shown.Add(Recount.Text(indicator.History[^1].Json, "forecast_status") ?? "");
        Assert.Equal(words.Where(shown.Contains), keys);
    }

    /// <summary>What happened stands in the chart at its period, below the chart, in the row of the table and in both files of figures.</summary>
    private static void AgreeOnEvents(IElement chart, IndicatorReading indicator)
    {
        var noted = indicator.History.Where(r => r.Csv["event"].Length > 0).ToArray();
        Assert.Equal(
            indicator.Indicator.Annotations.Select(a => a.When.Id).Intersect(indicator.History.Select(r => r.Csv["period"])),
            noted.Select(r => r.Csv["period"])
        );
        var letters = chart.QuerySelectorAll("text.event-letter").Select(Reading.Text).ToArray();
        Assert.Equal(noted.Select((_, n) => $"{(char)('A' + n)}"), letters);
        var (marks, rings, below) = (
            Marks(chart).ToArray(),
            chart.QuerySelectorAll("circle.event"),
            indicator.Page.QuerySelectorAll(".chart-events li").Select(Reading.Text).ToArray()
        );
        Assert.Equal(noted.Length, below.Length);
        var measured = indicator.History.Where(r => r.Value is not null).ToArray();
        for (var n = 0; n < noted.Length; n++)
        {
            var (result, note) = (noted[n], noted[n].Csv["event"]);
            Assert.Equal((note, result.Csv["event_source"]), (Recount.Text(result.Json, "event"), Recount.Text(result.Json, "event_source") ?? ""));
            Assert.StartsWith($"Event {letters[n]}, {result.Seen.Period}: {note}.", below[n], StringComparison.Ordinal);
            Assert.Contains($"Event {letters[n]}: {note}.", result.Seen.Figure, StringComparison.Ordinal);
            Assert.Equal(
                result.Csv["event_source"] is { Length: > 0 } source ? $" Source: {source}. Office." : "",
                below[n][$"Event {letters[n]}, {result.Seen.Period}: {note}.".Length..]
            );
            if (Array.IndexOf(measured, result) is >= 0 and var mark)
                Assert.Equal(marks[mark].GetAttribute("x"), rings[n].GetAttribute("cx"));
        }
    }

    private static void AgreeOnFile(IElement chart, IndicatorReading indicator)
    {
        var file = indicator.Site.Chart(indicator.Indicator)!.Root!;
        Assert.Equal(chart.GetAttribute("aria-label"), file.Elements().First(e => e.Name.LocalName == "title").Value);
        var plot = file.Descendants().First(e => e.Name.LocalName == "svg");
        Assert.Equal(
            chart
                .QuerySelectorAll("line,rect,text,svg,circle")
                .Select(e => e.LocalName + e.ClassName + e.GetAttribute("y") + e.GetAttribute("y1") + Reading.Text(e)),
            plot.Descendants()
                .Where(e => e.Name.LocalName is "line" or "rect" or "text" or "svg" or "circle")
                .Select(e => e.Name.LocalName + e.Attribute("class")?.Value + e.Attribute("y")?.Value + e.Attribute("y1")?.Value + e.Value.Trim())
        );
    }

    private static IEnumerable<IElement> Marks(IElement chart) => chart.QuerySelectorAll("svg.mark").Where(m => m.Closest("g.forecast") is null);

    internal static decimal Number(IElement element, string attribute) =>
        decimal.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    /// <summary>What height means what number, as the grid lines and their labels say.</summary>
    private sealed class Scale
    {
        private readonly (decimal Y, decimal Number) low;
        private readonly (decimal Y, decimal Number) high;

        public Scale(IElement chart)
        {
            var numbers = chart.QuerySelectorAll("text.tick[x='-14']").Select(t => Reading.Number(Reading.Text(t))).ToArray();
            Assert.Equal(numbers.Order().Distinct(), numbers);
            Assert.InRange(numbers.Length, 2, 10);
            var heights = chart.QuerySelectorAll("line.grid").Select(l => Number(l, "y1")).ToArray();
            Assert.Equal(numbers.Length, heights.Length);
            (low, high) = ((heights[0], numbers[0]), (heights[^1], numbers[^1]));
        }

        /// <summary>Heights are written to a tenth of a pixel.</summary>
        public void AssertShows(decimal value, decimal y) =>
            Assert.InRange(y - (low.Y - (value - low.Number) / (high.Number - low.Number) * (low.Y - high.Y)), -0.11m, 0.11m);
    }
}
