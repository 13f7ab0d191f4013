using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using PmfSite.Charting;

namespace PmfSite.Tests.Charting;

/// <summary>The drawing of a plan: whatever its size, boxes stay inside the picture and apart, and every word is there.</summary>
public sealed class PlanDrawingTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abcdefgh <&\"é"], 1, 60].Select(s => $"a{s}");

    private static readonly Gen<PlanBox> Boxes = Gen.Select(Words, Words, (title, note) => new PlanBox(title, note));

    private static readonly Gen<PlanOutline> Outlines = Gen.Select(
        Words,
        Gen.Select(Boxes, Boxes.Array[0, 4], (head, boxes) => new PlanColumn(head, boxes)).Array[1, 9],
        (vision, columns) => new PlanOutline("A plan", vision, "", columns)
    );

    [Fact]
    public void Boxes_stay_inside_the_picture_and_apart() =>
        Outlines.Sample(plan =>
        {
            var svg = XElement.Parse(PlanDrawing.Draw(plan));
            var size = svg.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
            var boxes = svg.Descendants("rect")
                .Select(r => (X: Of(r, "x"), Y: Of(r, "y"), Right: Of(r, "x") + Of(r, "width"), Bottom: Of(r, "y") + Of(r, "height")))
                .ToArray();
            Assert.Equal(1 + plan.Columns.Sum(c => 1 + c.Boxes.Count), boxes.Length);
            Assert.All(boxes, b => Assert.True(b.X >= 0 && b.Y >= 0 && b.Right <= size[2] - 2 && b.Bottom <= size[3] - 2));
            for (var i = 0; i < boxes.Length; i++)
                Assert.DoesNotContain(boxes[..i], b =>
                    b.X < boxes[i].Right && boxes[i].X < b.Right && b.Y < boxes[i].Bottom && boxes[i].Y < b.Bottom
                );
        });

    [Fact]
    public void Every_word_stands_in_it_once() =>
        Outlines.Sample(plan =>
        {
            var drawn = string.Concat(XElement.Parse(PlanDrawing.Draw(plan)).Descendants("tspan").Select(t => t.Value));
            var written = string.Concat(
                plan.Columns.SelectMany(c => c.Boxes.Prepend(c.Head)).SelectMany(b => new[] { b.Title, b.Note }).Prepend(plan.Vision)
            );
            Assert.Equal(WithoutSpaces(written), WithoutSpaces(drawn));
        });

    [Fact]
    public void No_line_is_longer_than_asked_and_none_could_take_the_next_word() =>
        Gen.Select(Words, Gen.Int[1, 20])
            .Sample(
                (text, letters) =>
                {
                    var lines = PlanDrawing.Wrap(text, letters);
                    Assert.All(lines, line => Assert.InRange(line.Length, 1, letters));
                    for (var i = 1; i < lines.Count; i++)
                        Assert.True(lines[i - 1].Length + 1 + lines[i].Split(' ')[0].Length > letters);
                }
            );

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static int Of(XElement element, string name) => Number(element.Attribute(name)!.Value);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
