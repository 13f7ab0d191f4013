using PmfSite.Approving;
using PmfSite.Performance;

namespace PmfSite.Querying;

/// <summary>What a quarter reported of an indicator when it was approved, and what was corrected of that since.</summary>
/// <param name="Outturns">As they were approved, by period.</param>
/// <param name="Corrections">In order of time.</param>
internal sealed record TrailOfQuarter(
    QuarterReturn Quarter,
    ApprovedEdition Edition,
    IReadOnlyList<Outturn> Outturns,
    IReadOnlyList<RegisterEntry> Corrections
);

/// <summary>Follows the values of an indicator from their report through approval and release to their corrections.</summary>
internal static class IndicatorTrails
{
    /// <summary>In order of time; only quarters that reported something of it, or in which something of it was corrected.</summary>
    public static IEnumerable<TrailOfQuarter> Of(Indicator indicator, PublishedPerformance known) =>
        from quarter in known.PublicQuarters
        let outturns = known.Reported(quarter)[indicator.Id].Select(AsApproved).OfType<Outturn>().OrderBy(o => o.Period).ToArray()
        let corrections = known.Publication.Corrections.Where(e => e.Correction.Quarter == quarter.Quarter && e.Correction.IsOf(indicator)).ToArray()
        where outturns.Length + corrections.Length > 0
        select new TrailOfQuarter(quarter, known.Publication.Editions[quarter.Quarter], outturns, corrections);

    /// <summary>Null where only a correction brought it.</summary>
    private static Outturn? AsApproved(Outturn outturn)
    {
        var approved = outturn;
        while (approved?.Corrected is { Was: var was })
            approved = was;
        return approved;
    }
}
