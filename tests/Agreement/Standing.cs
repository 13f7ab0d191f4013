using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PmfSite.Composing;
using PmfSite.Performance;

namespace PmfSite.Tests.Agreement;

/// <summary>Each page gives an indicator the status that its quarter's file gives it, and counts add up to those statuses.</summary>
internal static partial class Standing
{
    private const string NoResult = "";

    public static void Agree(Published site, IReadOnlyList<IndicatorReading> readings)
    {
        foreach (var quarter in site.Content.Quarters.Select(q => q.Quarter))
        {
            var page = site.Page(Address.Quarter(quarter.Id));
            var words = readings.ToDictionary(r => r.Indicator.Title, r => Word(r, quarter));
            AgreeOnRows(page, words, site);
            AgreeOnCounts(page, readings.Select(r => r.Indicator), Seen(page), site);
            if (quarter != site.Content.Quarters[^1].Quarter)
                continue;
            foreach (var reading in readings)
                AgreeOnHeader(reading, words[reading.Indicator.Title], Seen(page).GetValueOrDefault(reading.Indicator.Title));
            AgreeOnCounts(site.Page(Address.Home), readings.Select(r => r.Indicator), Seen(page), site);
            foreach (var priority in site.Content.Framework.Priorities)
            {
                var of = site.Page(Address.Of(priority));
                AgreeOnRows(of, words, site);
                AgreeOnCounts(of, readings.Select(r => r.Indicator).Where(i => i.Serves.Contains(priority)), Seen(of), site);
            }
        }
    }

    /// <summary>What the file of a quarter says of an indicator: a level's word, an absence, or nothing that has a word there.</summary>
    private static string Word(IndicatorReading reading, Quarter quarter)
    {
        var line = reading
            .Site.Csv(Address.QuarterCsv(quarter.Id))
            .LastOrDefault(l => l["indicator"] == reading.Indicator.Id && IndicatorReading.Sort(l, reading.Indicator) == "history");
        return line is null ? NoResult : line["status"] + line["missing"];
    }

    private static void AgreeOnRows(IDocument page, Dictionary<string, string> words, Published site)
    {
        foreach (var row in page.QuerySelectorAll("table.stack tbody tr").Where(r => r.QuerySelector(".tag") is not null))
        {
            var (title, seen) = (Reading.Text(row.QuerySelector("th")!), SeenStatus.Of(row.QuerySelector(".tag")!));
            if (site.Scheme.Levels.FirstOrDefault(l => l.Word == words[title]) is { } level)
                Assert.Equal(
                    (level.Word, level.Tone.ToString().ToLowerInvariant(), level.Shape.ToString().ToLowerInvariant()),
                    (seen.Word, seen.Tone, seen.Shape)
                );
            else
                Assert.Equal(("none", "none"), (seen.Tone, seen.Shape));
            if (words[title].Length > 0)
                Assert.Equal(words[title], seen.Tone == "none" ? seen.Word.ToLowerInvariant() : seen.Word);
            else
                Assert.DoesNotContain(site.Scheme.Levels, l => l.Word == seen.Word);
        }
    }

    private static void AgreeOnHeader(IndicatorReading reading, string word, SeenStatus? row)
    {
        var header = SeenStatus.Of(reading.Page.QuerySelector(".headline .tag")!);
        if (row is not null)
            Assert.Equal(row, header);
        var last = reading.History.LastOrDefault(r => r.Csv["reported_in"] == reading.Site.Content.Quarters[^1].Quarter.Id);
        Assert.Equal(last is null ? NoResult : last.Csv["status"] + last.Csv["missing"], word);
        if (last?.Seen.Status is { } inTable)
            Assert.Equal(inTable, header);
        if (last?.IsJudged == true)
            Assert.Contains($"{word}: ", Reading.Text(reading.Page.QuerySelector(".headline")!), StringComparison.Ordinal);
        if (last is not null)
            Assert.DoesNotContain("Nothing has been reported", Reading.Text(reading.Page.QuerySelector(".headline")!), StringComparison.Ordinal);
    }

    /// <summary>The statuses that the tables of a page give, by the titles of the indicators.</summary>
    private static Dictionary<string, SeenStatus> Seen(IDocument page) =>
        page.QuerySelectorAll("table.stack tbody tr")
            .Where(r => r.QuerySelector(".tag") is not null)
            .GroupBy(r => Reading.Text(r.QuerySelector("th")!))
            .ToDictionary(g => g.Key, g => Assert.Single(g.Select(r => SeenStatus.Of(r.QuerySelector(".tag")!)).Distinct()));

    /// <summary>The numbers in the boxes, those in the sentence, and those that are not counted: together all that are rated. Where none is, there
    /// are no boxes.</summary>
    private static void AgreeOnCounts(IDocument page, IEnumerable<Indicator> indicators, Dictionary<string, SeenStatus> seen, Published site)
    {
        var statuses = indicators.Where(i => i.IsRated).Select(i => seen[i.Title]).ToArray();
        if (statuses.Length == 0)
        {
            Assert.Empty(page.QuerySelectorAll("ul.counts, ul.missing"));
            return;
        }
        var counts = site.Scheme.Levels.Select(l => (l.Word, Count: statuses.Count(s => s.Word == l.Word))).ToArray();
        Assert.Equal(
            counts,
            page.QuerySelectorAll("ul.counts > li")
                .Select(li => (Reading.Text(li.QuerySelector(".tag")!), Number(li.QuerySelector(".count-number")!)))
        );
        var sum = counts.Sum(c => c.Count);
        var (others, last) = (string.Join(", ", counts.SkipLast(1).Select(c => Invariant($"{c.Count} {c.Word}"))), counts[^1]);
        Assert.Equal(
            sum == 0
                ? "No indicator was rated."
                : Invariant($"{sum} {(sum == 1 ? "indicator" : "indicators")} rated: {others} and {last.Count} {last.Word}."),
            Reading.Text(page.QuerySelector("ul.counts + p")!)
        );
        var missing = page.QuerySelectorAll("ul.missing li")
            .Select(li => MissingPattern().Match(Reading.Text(li)))
            .ToDictionary(m => m.Groups["why"].Value, m => int.Parse(m.Groups["count"].Value, CultureInfo.InvariantCulture));
        Assert.Equal(statuses.Length - sum, missing.Values.Sum());
        Assert.All(missing, m =>
            Assert.Equal(m.Value, statuses.Count(s => s.Tone == "none" && string.Equals(s.Word, m.Key, StringComparison.OrdinalIgnoreCase)))
        );
    }

    private static int Number(IElement element) => int.Parse(Reading.Text(element), CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<count>[0-9]+) indicators? not counted: (?<why>.+)\\.$")]
    private static partial Regex MissingPattern();
}
