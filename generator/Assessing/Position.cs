using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>Where an indicator stood on the dashboard of one quarter.</summary>
/// <param name="Reported">What that quarter reported; null when nothing was due.</param>
/// <param name="Latest">The latest value known in that quarter; null when there was none yet.</param>
/// <param name="Previous">The period just before the latest; null across a gap, and for values that count from 1 April.</param>
/// <param name="YearAgo">The same period a year earlier; null for yearly values.</param>
/// <param name="Runs">How long the latest level and the latest direction have lasted.</param>
internal sealed record Position(
    Indicator Indicator, Quarter Quarter, HistoryPoint? Reported, HistoryPoint? Latest, HistoryPoint? Previous, HistoryPoint? YearAgo, Runs Runs)
{
    /// <summary>Null where there is no value to compare with, or a break in the series lies between.</summary>
    public Movement? SincePrevious => Latest is null ? null : Travel.Between(Previous, Latest, Indicator);

    /// <summary>Null where there is no value to compare with, or a break in the series lies between.</summary>
    public Movement? SinceYearAgo => Latest is null ? null : Travel.Between(YearAgo, Latest, Indicator);

    /// <summary>The financial year that this quarter completed, combined from its parts; null where it completed none.</summary>
    public HistoryPoint? Year { get; init; }

    public bool NeedsExceptionReport => Reported is { NeedsExceptionReport: true };

    /// <summary>The rating given in that quarter; null when there was none.</summary>
    public Level? Level => Reported?.Working?.Level;

    /// <summary>Whether the latest value is more than chance; null where nobody asks.</summary>
    public UsualVariation? Variation { get; init; }
}
