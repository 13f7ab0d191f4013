using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Querying;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Counts positions by level, and says what is missing from the count. In and out add up to all that are rated.</summary>
internal static class Counting
{
    public static StatusCounts Count(IEnumerable<Position> positions, RatingScheme scheme, Words words)
    {
        var rated = positions.Where(p => p.Indicator.IsRated).ToArray();
        return new(
            rated.Length == 0 ? [] : Levels(rated, scheme, words),
            words.Sentences.Counted(QuarterCounts.ByLevel(rated, scheme)),
            Missing(rated, words)
        );
    }

    /// <summary>The counts of a group as a sentence; empty where none of it can be rated.</summary>
    public static string InWords(IReadOnlyList<Position> positions, RatingScheme scheme, Words words) =>
        positions.Any(p => p.Indicator.IsRated) ? words.Sentences.Counted(QuarterCounts.ByLevel(positions, scheme)) : "";

    private static IReadOnlyList<StatusCount> Levels(IEnumerable<Position> positions, RatingScheme scheme, Words words) =>
        [
            .. QuarterCounts
                .ByLevel(positions, scheme)
                .Select(c => new StatusCount(Display.Status(c.Level), words.Display.Count(c.Count), c.Level.Meaning)),
        ];

    private static string[] Missing(Position[] rated, Words words) =>
        [
            .. rated
                .Where(p => p.Level is null)
                .GroupBy(p => words.Display.Status(p).Word, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => words.Sentences.NotCounted(g.Count(), g.Key)),
        ];
}
