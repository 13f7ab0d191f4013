using System.Text;

namespace PmfSite.Charting;

/// <summary>How many of each sort there are at several times: a bar for each time, in which each sort has its part with its mark and its
/// number.</summary>
internal static class StackedDrawing
{
    private const int RowHeight = 66;
    private const int BarTop = 26;
    private const int BarBottom = 56;
    private const int Gap = 4;
    private const int MarkRoom = 20;

    /// <param name="most">The greatest sum, which fills the width.</param>
    public static Picture Draw(string name, IReadOnlyList<StackedRow> rows, int most)
    {
        var svg = new StringBuilder(2048);
        var labels = new Labels(Sheet.Page, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            Svg.Text(svg, "tick", rows[i].Text, 0, i * RowHeight + 18, "start");
            var from = 0m;
            foreach (var part in rows[i].Parts.Where(p => p.Count > 0))
            {
                var share = (decimal)part.Count / most;
                Part(svg, labels, part, (from, share), i * RowHeight);
                from += share;
            }
        }
        return new(name, svg.ToString(), rows.Count * RowHeight, 0);
    }

    /// <summary>Its number stands in it wherever there is room, its mark too where there is more.</summary>
    private static void Part(StringBuilder svg, Labels labels, StackedPart part, (decimal From, decimal Share) place, int top)
    {
        Svg.Box(svg, "part part-" + part.Mark.Tone, place.From, place.From + place.Share, top + BarTop, top + BarBottom);
        var (width, middle) = (Letters.Width(part.Text) + 2 * Gap, top + (BarTop + BarBottom) / 2);
        if (labels.FitWide(width, place.Share))
            Svg.Text(svg, "part-number" + Shown(labels, width, place.Share), part.Text, place.From, middle + 6, "start", Gap);
        if (labels.FitWide(width + MarkRoom, place.Share))
            svg.Append(
                Invariant($"<svg class=\"part-mark{Shown(labels, width + MarkRoom, place.Share)}\" x=\"{Svg.Percent(place.From)}\" ")
                    + Invariant($"y=\"{middle}\" width=\"1\" height=\"1\" overflow=\"visible\"><path ")
                    + Invariant($"transform=\"translate({Svg.Number(width + MarkRoom / 2)})\" d=\"{Svg.Path(part.Mark.Shape)}\"/></svg>")
            );
    }

    private static string Shown(Labels labels, decimal width, decimal share) => labels.Fit(width, share) ? "" : " between";
}

/// <summary>One time.</summary>
internal sealed record StackedRow(string Text, IReadOnlyList<StackedPart> Parts);

/// <summary>One sort at one time.</summary>
internal sealed record StackedPart(SeriesMark Mark, int Count, string Text);
