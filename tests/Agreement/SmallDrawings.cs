using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PmfSite.Composing;
using PmfSite.Performance;

namespace PmfSite.Tests.Agreement;

/// <summary>The small lines and the bars of statuses show the numbers that stand in the tables.</summary>
internal static partial class SmallDrawings
{
    public static void Agree(Published site, IReadOnlyList<IndicatorReading> readings)
    {
        var latest = site.Page(Address.Quarter(site.Content.Quarters[^1].Quarter.Id));
        foreach (var row in latest.QuerySelectorAll("table.stack tbody tr").Where(r => r.QuerySelector(".spark") is not null))
            AgreeOnLine(row.QuerySelector(".spark")!, readings.Single(r => r.Indicator.Title == Reading.Text(row.QuerySelector("th")!)));
        foreach (var priority in site.Content.Framework.Priorities)
        {
            foreach (var item in site.Page(Address.Of(priority)).QuerySelectorAll("ul.multiples > li"))
                AgreeOnMultiple(item, readings.Single(r => r.Indicator.Title == Reading.Text(item.QuerySelector("a")!)));
        }
        foreach (var page in site.Content.Quarters.Select(q => site.Page(Address.Quarter(q.Quarter.Id))).Append(site.Page(Address.Home)))
            AgreeOnStatuses(page, site);
    }

    private static void AgreeOnLine(IElement line, IndicatorReading indicator)
    {
        var name = NamePattern().Match(line.GetAttribute("aria-label")!);
        var count = int.Parse(name.Groups["count"].Value, CultureInfo.InvariantCulture);
        var shown = indicator.History.Where(r => r.Value is not null).TakeLast(count).ToArray();
        var (lowest, highest) = (shown.Min(r => r.Value!.Value), shown.MaxBy(r => r.Value)!);
        Assert.Equal((shown[0].Seen.Value, shown[^1].Seen.Value), (name.Groups["first"].Value, name.Groups["last"].Value));
        Assert.Equal(indicator.Indicator.Covers == Coverage.YearToDate ? "" : highest.Seen.Value, name.Groups["highest"].Value);
        var heights = PointPattern()
            .Matches(line.QuerySelector("path")!.GetAttribute("d")!)
            .Select(m => decimal.Parse(m.Groups["y"].Value, CultureInfo.InvariantCulture))
            .ToArray();
        Assert.Equal(count, heights.Length);
        var height = highest.Value!.Value - lowest;
        Assert.All(shown.Zip(heights), p =>
            Assert.InRange(p.Second - (height == 0 ? 12 : 20 - (p.First.Value!.Value - lowest) / height * 16), -0.06m, 0.06m)
        );
    }

    private static void AgreeOnMultiple(IElement item, IndicatorReading indicator)
    {
        AgreeOnLine(item.QuerySelector(".spark")!, indicator);
        Assert.Equal(indicator.Latest!.Seen.Value, Reading.Text(item.QuerySelector("strong")!));
    }

    /// <summary>The widths of the bars, the table beside them and the counts of each quarter's own page.</summary>
    private static void AgreeOnStatuses(IDocument page, Published site)
    {
        if (page.QuerySelector(".status-history") is not { } history)
            return;
        var rows = history
            .QuerySelectorAll("tbody tr")
            .Select(r =>
                (
                    Quarter: Reading.Text(r.QuerySelector("th")!),
                    Numbers: r.QuerySelectorAll("td").Select(c => int.Parse(Reading.Text(c), CultureInfo.InvariantCulture)).ToArray()
                )
            )
            .ToArray();
        Assert.All(rows, r => Assert.Equal(r.Numbers[..^1].Sum(), r.Numbers[^1]));
        Assert.Equal(rows.Select(r => r.Quarter), history.QuerySelectorAll("text.tick").Select(Reading.Text));
        var most = rows.Max(r => r.Numbers[^1]);
        var parts = history
            .QuerySelectorAll("rect.part")
            .GroupBy(p => p.GetAttribute("y"))
            .ToDictionary(
                g => Drawing.Number(g.First(), "y"),
                g => g.Select(p => decimal.Parse(p.GetAttribute("width")!.TrimEnd('%'), CultureInfo.InvariantCulture))
            );
        for (var i = 0; i < rows.Length; i++)
        {
            var drawn = parts.GetValueOrDefault(i * 66 + 26, []).Select(width => (int)Math.Round(width * most / 100));
            Assert.Equal(rows[i].Numbers[..^1].Where(n => n > 0), drawn);
            var own = site
                .Content.Quarters.Select(q => site.Page(Address.Quarter(q.Quarter.Id)))
                .Single(q => Reading.Text(q.QuerySelector("h1")!).Contains($"({rows[i].Quarter})", StringComparison.Ordinal));
            Assert.Equal(
                own.QuerySelectorAll("ul.counts .count-number").Select(n => int.Parse(Reading.Text(n), CultureInfo.InvariantCulture)),
                rows[i].Numbers[..^1]
            );
        }
    }

    [GeneratedRegex("^Last (?<count>[0-9]+) results: from (?<first>.+?) to (?<last>.+?)(, highest (?<highest>.+))?$")]
    private static partial Regex NamePattern();

    [GeneratedRegex("[ML][0-9]+ (?<y>[0-9.]+)")]
    private static partial Regex PointPattern();
}
