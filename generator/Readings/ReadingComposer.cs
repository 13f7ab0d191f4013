using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>Composes readings: of the whole dashboard of a quarter, and of one indicator.</summary>
internal static class ReadingComposer
{
    /// <summary>The dashboard of a quarter under the names that it was approved with, as it stands after corrections.</summary>
    public static Reading Of(QuarterReturn quarter, Composition site)
    {
        var then = site.As(quarter);
        var said = then.Published.Return(quarter.Quarter);
        // What is judged comes before what only tells of the place.
        Position[] positions = [.. then.Published.Positions(said).OrderByDescending(p => p.Indicator.IsRated)];
        Chapter[] chapters = [.. PlanChapters(positions, said, then), .. ProjectChapter.Of(said, then)];
        return Reading(
            site.Words.Formats.DashboardOf(then.Published.Framework.Council.ShortName, site.Words.Display.QuarterWithMonths(quarter.Quarter)),
            said,
            site,
            Address.Quarter(quarter.Quarter.Id),
            [AboutChapter.Of(said, positions, chapters, then), .. chapters]
        );
    }

    /// <summary>One indicator as it stands in the latest quarter that reports on it.</summary>
    public static Reading Of(Indicator indicator, Composition site)
    {
        var position = site.Published.Standing(indicator);
        var quarter = site.Published.Return(position.Quarter);
        return Reading(
            indicator.Title,
            quarter,
            site,
            Address.Indicator(indicator.Id),
            [
                new(
                    indicator.Id,
                    site.Words.Frame.HowItIsGoing,
                    [
                        new Paragraph(site.Words.Sentences.Approved(quarter)),
                        .. AboutChapter.Notices([position], site),
                        .. IndicatorBlocks.Of(position, quarter, site),
                    ]
                ),
            ]
        );
    }

    private static Reading Reading(string title, QuarterReturn quarter, Composition site, Address page, IReadOnlyList<Chapter> chapters) =>
        new()
        {
            Title = title,
            Council = site.Published.Framework.Council.Name,
            Language = site.Config.Language,
            Draft = site.Mark?.Words,
            Dated = Display.Iso(quarter.Approval?.Date ?? quarter.Quarter.Period.End),
            WebAddress = site.OnTheWeb(page),
            Licence = new(site.Config.Licence.Name, site.Config.Licence.Address),
            HowToAsk = AboutChapter.HowToAsk(site.Config.Contact, site.Words),
            Chapters = chapters,
        };

    /// <summary>A chapter for each part of the plan. An indicator that serves several is read under the first, and named under the others.</summary>
    private static IEnumerable<Chapter> PlanChapters(Position[] positions, QuarterReturn quarter, Composition site)
    {
        Priority[] parts = [.. site.Published.Framework.PrioritiesIn(quarter.Quarter)];
        var homes = positions.ToLookup(p => Array.Find(parts, p.Indicator.Serves.Contains));
        foreach (var part in parts)
        {
            var elsewhere = positions
                .Where(p => p.Indicator.Serves.Contains(part) && !homes[part].Contains(p))
                .Select(p => p.Indicator.Title)
                .ToArray();
            Block[] blocks =
            [
                new Paragraph(part.Summary),
                .. quarter.Stories.TryGetValue(part.Id, out var story) ? ProseBlocks.Of(story, site.Words) : [],
                .. elsewhere.Length > 0 ? [new Paragraph(site.Words.Formats.AlsoServedBy(site.Words.Grammar.List(elsewhere)))] : Array.Empty<Block>(),
                .. homes[part].SelectMany(p => IndicatorBlocks.Under(p, quarter, site)),
            ];
            if (homes[part].Any() || elsewhere.Length > 0 || story is not null)
                yield return new(part.Id, site.Words.Display.Title(part), blocks);
        }
    }
}
