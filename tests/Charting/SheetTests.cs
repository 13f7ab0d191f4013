using System.Globalization;
using System.Xml.Linq;
using PmfSite.Charting;

namespace PmfSite.Tests.Charting;

/// <summary>A chart for larger letters is drawn anew, with fewer words.</summary>
public sealed class SheetTests
{
    private static readonly SeriesPoint[] Points =
    [
        .. Enumerable
            .Range(0, 8)
            .Select(i => new SeriesPoint(i * 91, 90 + i, i > 0, new("none", "none", false), $"Apr-Jun 20{20 + i}", $"{90 + i}%")),
    ];

    [Fact]
    public void Larger_letters_leave_out_words_that_have_no_room()
    {
        Assert.Equal(8, Periods(Sheet.Paper(12, 1000)));
        Assert.Equal(2, Periods(Sheet.Paper(24, 660)));
    }

    [Fact]
    public void A_picture_for_paper_has_one_width_and_leaves_nothing_to_wide_windows()
    {
        Assert.All(new[] { 12, 18, 24 }, points => Assert.DoesNotContain("between", Draw(Sheet.Paper(points, 660)), StringComparison.Ordinal));
        Assert.Contains("between", Draw(Sheet.Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_grows_with_the_letters_but_for_the_width()
    {
        var (usual, large) = (XElement.Parse(Draw(Sheet.Page)), XElement.Parse(Draw(Sheet.Paper(18, 660))));
        Assert.Equal("scale(1.5)", large.Element("g")!.Attribute("transform")!.Value);
        var inner = large.Element("g")!.Element("svg")!;
        Assert.Equal("66.67%", inner.Attribute("width")!.Value);
        Assert.Equal(Number(inner) * 1.5m, Number(large));
        Assert.Null(usual.Element("g")!.Attribute("transform"));
    }

    private static int Periods(Sheet sheet) =>
        XElement.Parse(Draw(sheet)).Descendants("tspan").Count(t => t.Value.StartsWith("Apr", StringComparison.Ordinal));

    private static decimal Number(XElement svg) => decimal.Parse(svg.Attribute("height")!.Value, CultureInfo.InvariantCulture);

    private static string Draw(Sheet sheet) =>
        HistoryDrawing.Draw(new("A chart", Points, "", n => n.ToString(CultureInfo.InvariantCulture)), sheet).Picture.ForPage();
}
