using System.Globalization;
using System.Xml.Linq;
using PmfSite.Charting;

namespace PmfSite.Tests.Charting;

/// <summary>The picture is well formed, says one thing to a screen reader, and puts each number in its place.</summary>
public sealed class HistoryDrawingTests
{
    [Fact]
    public void Draw_IsOneNamedImageWhoseTextIsHidden()
    {
        var svg = Draw(Point(0, 10), Point(90, 12));
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal("A <chart> & its \"name\"", svg.Attribute("aria-label")!.Value);
        Assert.Equal("true", Assert.Single(svg.Elements()).Attribute("aria-hidden")!.Value);
    }

    [Fact]
    public void Draw_JoinsOnlyWhatFollowsOn()
    {
        var svg = Draw(Point(0, 10), Point(90, 12), Point(270, 14, joins: false), Point(360, 15));
        Assert.Equal(2, Lines(svg, "line").Length);
    }

    [Fact]
    public void Draw_LeavesAGapWhereThereIsNoValue()
    {
        var svg = Draw(Point(0, 10), Point(90, null), Point(180, 14));
        Assert.Empty(Lines(svg, "line"));
        Assert.Equal(2, svg.Descendants("svg").Count());
    }

    [Fact]
    public void Draw_PutsTimeAcrossAndTheTargetOfEachPeriodInSteps()
    {
        var svg = Draw(Point(0, 10, target: (10, 10)), Point(50, 12, target: (10, 10)), Point(100, 12, target: (12, 12)));
        Assert.Equal(["0%", "50%", "100%"], svg.Descendants("svg").Select(m => m.Attribute("x")!.Value));
        var targets = Lines(svg, "target");
        Assert.Equal(["0%-25%", "25%-75%", "75%-100%"], targets.Select(l => $"{l.Attribute("x1")!.Value}-{l.Attribute("x2")!.Value}"));
        Assert.True(Number(targets[2], "y1") < Number(targets[0], "y1"));
    }

    [Fact]
    public void Draw_OfABand_DrawsBothEnds() =>
        Assert.Equal(4, Lines(Draw(Point(0, 10, target: (8, 12)), Point(90, 12, target: (8, 12))), "target").Length);

    [Fact]
    public void Draw_PutsLimitsAndMeanWhereTheirStretchIs()
    {
        var series = new HistorySeries("A chart", [Point(0, 10), Point(50, 12), Point(100, 14)], "", v => v.ToString(CultureInfo.InvariantCulture))
        {
            Limits = new(1, 2, -5, 11, 27, "Lower", "Upper"),
        };
        var (picture, axis) = HistoryDrawing.Draw(series);
        var svg = XElement.Parse(picture.ForPage());
        Assert.True(axis.Low <= -5 && axis.High >= 27);
        var (limits, mean) = (Lines(svg, "limit"), Assert.Single(Lines(svg, "mean")));
        Assert.All([.. limits, mean], line => Assert.Equal("50%-100%", $"{line.Attribute("x1")!.Value}-{line.Attribute("x2")!.Value}"));
        Assert.Equal(Number(mean, "y1"), (Number(limits[0], "y1") + Number(limits[1], "y1")) / 2, tolerance: 0.1);
        var words = svg.Descendants("text").Where(t => t.Attribute("class")!.Value.StartsWith("note", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["Upper", "Lower"], words.Select(t => t.Value));
        Assert.Equal(Number(limits[1], "y1") - 8, Number(words[0], "y"));
        Assert.Equal(Number(limits[0], "y1") + 20, Number(words[1], "y"), tolerance: 30);
    }

    [Fact]
    public void Draw_HigherValuesStandHigher()
    {
        var marks = Draw(Point(0, 10), Point(50, 30), Point(100, 20)).Descendants("svg").Select(m => Number(m, "y")).ToArray();
        Assert.True(marks[1] < marks[2] && marks[2] < marks[0]);
        Assert.Equal((marks[0] + marks[1]) / 2, marks[2], tolerance: 0.1);
    }

    [Fact]
    public void Draw_PrintsTheFirstAndTheLastValue() =>
        Assert.Equal(["10", "20"], Texts(Draw(Point(0, 10), Point(50, 30), Point(100, 20)), "value").Order());

    [Fact]
    public void Draw_AsBars_StartsEachBarAtZeroWhateverTheValuesAre()
    {
        var svg = Draw(s => s with { IsBars = true }, Point(0, 95), Point(50, -3), Point(100, 97));
        var zero = Number(Lines(svg, "axis").Single(l => l.Attribute("x1")!.Value == "0%"), "y1");
        var bars = svg.Descendants("rect").ToArray();
        Assert.Equal(3, bars.Length);
        Assert.All(bars, bar =>
            Assert.True(Math.Abs(zero - Number(bar, "y")) < 0.2 || Math.Abs(zero - Number(bar, "y") - Number(bar, "height")) < 0.2)
        );
        Assert.Equal(95.0 / 97, Number(bars[0], "height") / Number(bars[2], "height"), tolerance: 0.01);
    }

    [Fact]
    public void Draw_AsBars_PutsTheTargetAcrossEachBar()
    {
        var svg = Draw(s => s with { IsBars = true }, Point(0, 9, target: (10, 10)), Point(50, 12, target: (11, 11)));
        var (bars, targets) = (svg.Descendants("rect").ToArray(), Lines(svg, "target"));
        Assert.Equal(2, targets.Length);
        Assert.All(bars.Zip(targets), pair =>
            Assert.True(
                Share(pair.Second, "x1") < Share(pair.First, "x") && Share(pair.Second, "x2") > Share(pair.First, "x") + Share(pair.First, "width")
            )
        );
    }

    [Fact]
    public void Draw_ValuesThatAreNotSettledAreHollow()
    {
        var svg = Draw(Point(0, 10), Point(50, 30) with { Mark = new("circle", "good", true) });
        Assert.Equal(["mark mark-none", "mark mark-good hollow"], svg.Descendants("svg").Select(m => m.Attribute("class")!.Value));
    }

    [Fact]
    public void Draw_PutsABreakBetweenItsPointsWithItsWord()
    {
        var svg = Draw(s => s with { BreakText = "Break" }, Point(0, 10), Point(50, 12), Point(100, 11, joins: false) with { IsBroken = true });
        Assert.Equal("75%", Assert.Single(Lines(svg, "break")).Attribute("x1")!.Value);
        Assert.Equal(["Break"], Texts(svg, "note"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Draw_PutsEachEventUnderItsPointOnALineWhereItTouchesNone(bool isBars)
    {
        var svg = Draw(
            s => s with { IsBars = isBars },
            [.. Enumerable.Range(0, 60).Select(i => Point(i, i) with { Event = i is 0 or 1 or 3 or 59 ? $"{(char)('A' + i)}" : "" })]
        );
        var (rings, letters) = (
            svg.Descendants("circle").ToArray(),
            svg.Descendants("text").Where(t => t.Attribute("class")!.Value == "event-letter").ToArray()
        );
        Assert.Equal(["A", "B", "D", "|"], letters.Select(t => t.Value));
        var marks = svg.Descendants("svg").Select(m => m.Attribute("x")!.Value).ToArray();
        Assert.Equal([marks[0], marks[1], marks[3], marks[59]], rings.Select(r => r.Attribute("cx")!.Value));
        Assert.Equal(rings.Select(r => r.Attribute("cx")!.Value), letters.Select(t => t.Attribute("x")!.Value));
        var lines = rings.Select(r => Number(r, "cy")).ToArray();
        Assert.Equal([lines[0], lines[0] + 26, lines[0] + 52, lines[0]], lines);
        Assert.All(lines, y => Assert.True(y - 11 > Plot.Bottom + 6));
        var periods = svg.Descendants("text").Where(t => t.Descendants("tspan").Any()).Select(t => Number(t, "y")).ToArray();
        Assert.All(periods, y => Assert.True(y - (double)Letters.Ascent > lines.Max() + 11));
        Assert.True(Number(svg, "height") > periods.Max() + 20);
    }

    [Fact]
    public void Draw_WithoutEvents_LeavesNoRoomForThem()
    {
        var (without, with) = (Draw(Point(0, 10), Point(50, 12)), Draw(Point(0, 10), Point(50, 12) with { Event = "A" }));
        Assert.Empty(without.Descendants("circle"));
        Assert.Equal(26, Number(with, "height") - Number(without, "height"));
    }

    [Fact]
    public void Draw_PutsAForecastBehindAllPoints()
    {
        var series = (HistorySeries s) => s with { Forecast = new(200, 40, new("none", "none", true), "Forecast 40") };
        var svg = Draw(series, Point(0, 10), Point(100, 12));
        Assert.Equal(
            ["0%", "50%", "100%"],
            svg.Descendants("svg").Select(m => m.Attribute("x")!.Value).Order(StringComparer.Ordinal).OrderBy(x => x.Length)
        );
        Assert.Equal(
            ("50%", "100%"),
            (Assert.Single(Lines(svg, "expected")).Attribute("x1")!.Value, Lines(svg, "expected")[0].Attribute("x2")!.Value)
        );
        Assert.Equal(["Forecast 40"], Texts(svg, "forecast-value"));
    }

    [Fact]
    public void Draw_PutsToleranceWhereItIsInEachPeriod()
    {
        var svg = Draw(Point(0, 10) with { Tolerances = [9] }, Point(50, 12), Point(100, 20) with { Tolerances = [9, 20] });
        Assert.Equal(
            ["0%-25%", "75%-100%", "75%-100%"],
            Lines(svg, "tolerance").Select(l => $"{l.Attribute("x1")!.Value}-{l.Attribute("x2")!.Value}")
        );
    }

    [Theory]
    [InlineData("circle")]
    [InlineData("diamond")]
    [InlineData("triangle")]
    [InlineData("square")]
    [InlineData("none")]
    public void Every_shape_is_drawn_differently(string shape)
    {
        var path = Draw(Point(0, 10, shape: shape), Point(50, 20)).Descendants("path").First().Attribute("d")!.Value;
        Assert.Equal(shape == "none", path == Draw(Point(0, 10), Point(50, 20)).Descendants("path").First().Attribute("d")!.Value);
    }

    private static XElement Draw(params SeriesPoint[] points) => Draw(s => s, points);

    private static XElement Draw(Func<HistorySeries, HistorySeries> with, params SeriesPoint[] points) =>
        XElement.Parse(
            HistoryDrawing.Draw(with(new("A <chart> & its \"name\"", points, "", v => v.ToString(CultureInfo.InvariantCulture)))).Picture.ForPage()
        );

    private static SeriesPoint Point(int day, int? value, bool joins = true, (decimal Low, decimal High)? target = null, string shape = "none") =>
        new(day, value, joins, new(shape, "none", false), Invariant($"Day {day}"), Invariant($"{value}"))
        {
            Targets =
                target is not { } t ? []
                : t.Low == t.High ? [t.Low]
                : [t.Low, t.High],
        };

    private static IEnumerable<string> Texts(XElement svg, string kind) =>
        svg.Descendants("text").Where(t => t.Attribute("class")!.Value.Split(' ')[0] == kind).Select(t => t.Value);

    private static double Share(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static XElement[] Lines(XElement svg, string kind) => [.. svg.Descendants("line").Where(l => l.Attribute("class")!.Value == kind)];

    private static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
