using System.Xml.Linq;
using PmfSite.Charting;

namespace PmfSite.Tests.Charting;

/// <summary>A small line is small, has a name, and leaves gaps.</summary>
public sealed class SparklineTests
{
    [Fact]
    public void Draw_GoesFromTheLowestToTheHighestValue() => Assert.Equal("M4 20L48 4L92 12", Line(10, 30, 20));

    [Fact]
    public void Draw_LeavesAGapAndShowsAValueBetweenTwoGaps() => Assert.Equal("M4 20h0M48 4h0M92 12h0", Line(10, null, 30, null, 20));

    [Fact]
    public void Draw_OfEqualValues_IsALineInTheMiddle() => Assert.Equal("M4 12L48 12L92 12", Line(5, 5, 5));

    [Fact]
    public void Draw_OfEightValues_TakesAtMost400Bytes()
    {
        var svg = Sparkline.Draw(
            "Last 8 results: from 44.123% to 47.456%, highest 49.789%",
            [12345.678m, 1.1m, 99999.9m, 3.3m, 7777.7m, 5.5m, 12.34m, 56.78m]
        );
        Assert.InRange(svg.Length, 200, 400);
        Assert.Equal("img", XElement.Parse(svg).Attribute("role")!.Value);
    }

    private static string Line(params decimal?[] values) =>
        XElement.Parse(Sparkline.Draw("A <name>", values)).Element("svg")!.Elements().First().Attribute("d")!.Value;
}
