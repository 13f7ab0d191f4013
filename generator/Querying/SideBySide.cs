using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Querying;

/// <summary>An indicator's results beside those of others for the same days.</summary>
/// <param name="Results">Those of the days that somebody else has a figure for too, in order of time.</param>
/// <param name="Others">Each with what it has for the indicator.</param>
internal sealed record SideBySide(
    Indicator Indicator,
    IReadOnlyList<HistoryPoint> Results,
    IReadOnlyList<(Comparator Comparator, ComparedSeries Series)> Others
)
{
    public static SideBySide Of(Indicator indicator, Content content, Assessment assessment) =>
        Of(indicator, content, assessment, content.Quarters[^1].Quarter);

    /// <summary>Beside the results as they were known in a quarter; there may be none.</summary>
    public static SideBySide Of(Indicator indicator, Content content, Assessment assessment, Quarter asOf) =>
        new(indicator, [.. ResultsOf(indicator, content, assessment, asOf)], Series(indicator, content));

    /// <summary>The results of the days for which somebody else has a figure too.</summary>
    public static IEnumerable<HistoryPoint> ResultsOf(Indicator indicator, Content content, Assessment assessment) =>
        ResultsOf(indicator, content, assessment, content.Quarters[^1].Quarter);

    private static IEnumerable<HistoryPoint> ResultsOf(Indicator indicator, Content content, Assessment assessment, Quarter asOf)
    {
        var others = Series(indicator, content);
        return others.Length == 0
            ? []
            : assessment.Of(indicator).AllAsOf(asOf).Where(p => p.Value is not null && Array.Exists(others, o => o.Series.In(p.Period) is not null));
    }

    public bool IsHeldBeside(Comparator comparator) => Others.Any(o => o.Comparator == comparator);

    private static (Comparator Comparator, ComparedSeries Series)[] Series(Indicator indicator, Content content) =>
        [.. content.Comparators.SelectMany(c => c.Series.Where(s => s.Indicator.Id == indicator.Id && s.Figures.Count > 0).Select(s => (c, s)))];
}
