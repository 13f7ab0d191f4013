using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Querying;

/// <summary>How many indicators stood at each level in a quarter, best level first.</summary>
internal sealed record QuarterCounts(Quarter Quarter, IReadOnlyList<(Level Level, int Count)> Levels)
{
    /// <summary>How many were rated.</summary>
    public int Rated { get; } = Levels.Sum(l => l.Count);

    /// <summary>Of each quarter, in order of time.</summary>
    public static IReadOnlyList<QuarterCounts> Of(Content content, Assessment assessment) =>
        [
            .. content
                .Quarters.Select(q => q.Quarter)
                .Select(quarter => new QuarterCounts(
                    quarter,
                    ByLevel(
                        content.Indicators.Where(i => i.IsRated && i.IsOnDashboard(quarter)).Select(i => assessment.Of(i, quarter)),
                        content.Framework.Rating
                    )
                )),
        ];

    /// <summary>How many stand at each level of the council, best first, those with none included.</summary>
    public static IReadOnlyList<(Level Level, int Count)> ByLevel(IEnumerable<Position> positions, RatingScheme scheme)
    {
        var byRank = positions.Where(p => p.Level is not null).CountBy(p => p.Level!.Rank).ToDictionary();
        return [.. scheme.Levels.Select(level => (level, byRank.GetValueOrDefault(level.Rank)))];
    }
}
