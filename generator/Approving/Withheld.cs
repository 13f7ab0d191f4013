using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>Leaves out of a quarter what was not approved with the rest of it: the result, whatever it is, and all that was written about
/// it.</summary>
internal static class Withheld
{
    /// <summary>The same from every quarter: no whole and no comparison of a later one tells what it was. The very same where nothing is
    /// withheld.</summary>
    public static Content From(Content content) =>
        content.Quarters.Any(q => q.Approval is { Withheld.Count: > 0 }) ? content with { Quarters = [.. content.Quarters.Select(From)] } : content;

    public static QuarterReturn From(QuarterReturn quarter) =>
        quarter.Approval?.Withheld is not { Count: > 0 } withheld
            ? quarter
            : quarter with
            {
                // A digest of what is also withheld would let a guess at it be tested.
                Files = [],
                Outturns = [.. quarter.Outturns.Select(o => withheld.TryGetValue(o.Indicator.Id, out var reason) ? Without(o, reason) : o)],
                ExceptionReports = Others(quarter.ExceptionReports, withheld),
                Narratives = Others(quarter.Narratives, withheld),
            };

    private static MissingOutturn Without(Outturn outturn, string reason) =>
        new(Absence.Withheld, reason, null, outturn.Indicator, outturn.Period, outturn.ReportedIn, outturn.At);

    private static Dictionary<string, T> Others<T>(IReadOnlyDictionary<string, T> all, IReadOnlyDictionary<string, string> withheld) =>
        all.Where(one => !withheld.ContainsKey(one.Key)).ToDictionary(StringComparer.Ordinal);
}
