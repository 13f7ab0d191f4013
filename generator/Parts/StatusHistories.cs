using PmfSite.Charting;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Querying;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Shows how many indicators stood at each level in each quarter, as it was known then.</summary>
internal static class StatusHistories
{
    private const int Most = 8;

    /// <summary>The quarters up to that one; null for fewer than two, where there is nothing to compare.</summary>
    public static StatusHistory? Until(Quarter quarter, Composition site)
    {
        var quarters = site.Published.Counts.Where(c => c.Quarter.CompareTo(quarter) <= 0).TakeLast(Most).ToArray();
        var most = quarters.Max(q => q.Rated);
        if (quarters.Length < 2 || most == 0)
            return null;
        var picture = StackedDrawing.Draw(
            site.Words.Charts.StatusChartName(quarters.Length, site.Words.Display.Period(quarters[^1].Quarter.Period)),
            [.. quarters.Select(quarter => Row(quarter, site.Words))],
            most
        );
        return new(
            site.Words.Charts.StatusByQuarter,
            new((site.Mark?.On(picture, site.Words) ?? picture).ForPage()),
            [.. site.Published.Framework.Rating.Levels.Select(Display.Status)],
            [
                .. quarters.Select(q => new StatusHistoryRow(
                    site.Words.Display.Period(q.Quarter.Period),
                    [.. q.Levels.Select(l => site.Words.Display.Count(l.Count))],
                    site.Words.Display.Count(q.Rated)
                )),
            ]
        );
    }

    private static StackedRow Row(QuarterCounts quarter, Words words) =>
        new(
            words.Display.Period(quarter.Quarter.Period),
            [
                .. quarter.Levels.Select(l => new StackedPart(
                    new(Display.Status(l.Level).Shape, Display.Status(l.Level).Tone, false),
                    l.Count,
                    words.Display.Count(l.Count)
                )),
            ]
        );
}
