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
    public void Draw_OfABand_DrawsBothEnds() => Assert.Equal(4, Lines(Draw(Point(0, 10, target: (8, 12)), Point(90, 12, target: (8, 12))), "target").Length);

    [Fact]
    public void Draw_PutsLimitsAndMeanWhereTheirStretchIs()
    {
        var series = new HistorySeries("A chart", [Point(0, 10), Point(50, 12), Point(100, 14)], "", v => v.ToString(CultureInfo.InvariantCulture))
        {
            Limits = new(50, 100, -5, 11, 27, "Lower", "Upper"),
        };
        var (picture, axis) = HistoryDrawing.Draw(series);
        var svg = XElement.Parse(picture);
        Assert.True(axis.Low <= -5 && axis.High >= 27);
        var (limits, mean) = (Lines(svg, "limit"), Assert.Single(Lines(svg, "mean")));
        Assert.All([.. limits, mean], line => Assert.Equal("50%-100%", $"{line.Attribute("x1")!.Value}-{line.Attribute("x2")!.Value}"));
        Assert.Equal(Number(mean, "y1"), (Number(limits[0], "y1") + Number(limits[1], "y1")) / 2, tolerance: 0.1);
        var words = svg.Descendants("text").Where(t => t.Attribute("class")!.Value == "limit-text between").ToArray();
        Assert.Equal(["Upper 75%", "Lower 75%"], words.Select(t => $"{t.Value} {t.Attribute("x")!.Value}"));
        Assert.Equal((Number(limits[1], "y1"), Number(limits[0], "y1")), (Number(words[0], "y"), Number(words[1], "y")));
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
        Assert.Equal(["10", "20"], Draw(Point(0, 10), Point(50, 30), Point(100, 20)).Descendants("text").Where(t => t.Attribute("class")!.Value == "value").Select(t => t.Value));

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

    private static XElement Draw(params SeriesPoint[] points) =>
        XElement.Parse(HistoryDrawing.Draw(new("A <chart> & its \"name\"", points, "", v => v.ToString(CultureInfo.InvariantCulture))).Svg);

    private static SeriesPoint Point(int day, int? value, bool joins = true, (decimal, decimal)? target = null, string shape = "none") =>
        new(day, value, joins, target, (shape, "none"), Invariant($"Day {day}"), Invariant($"{value}"));

    private static XElement[] Lines(XElement svg, string kind) => [.. svg.Descendants("line").Where(l => l.Attribute("class")!.Value == kind)];

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
