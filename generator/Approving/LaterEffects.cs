using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>What a correction changed of what a later quarter had said when the correction was published.</summary>
/// <param name="SaidIn">The later quarter.</param>
/// <param name="Was">Null where that quarter had not spoken of the period; <paramref name="Is"/>, where it does not any more.</param>
internal sealed record LaterEffect(Quarter SaidIn, HistoryPoint? Was, HistoryPoint? Is)
{
    public Period Period => (Is ?? Was)!.Period;
}

/// <summary>Follows a corrected figure into wholes that were made of it, and statuses that compare with it.</summary>
internal static class LaterEffects
{
    /// <param name="before">The content before the correction, as it stands in the files or corrected by earlier ones.</param>
    public static IReadOnlyList<LaterEffect> Of(Content before, Content after, Correction correction)
    {
        Quarter[] later =
        [
            .. before
                .Quarters.Where(q => q.Quarter.CompareTo(correction.Quarter) > 0 && q.Approval?.PublicFrom <= correction.Published)
                .Select(q => q.Quarter),
        ];
        if (
            later.Length == 0
            || correction.Part.Figures.Count == 0
            || History(before, correction) is not { } was
            || History(after, correction) is not { } now
        )
            return [];
        return [.. later.SelectMany(quarter => Between(Said(was, quarter), Said(now, quarter), quarter))];
    }

    private static IEnumerable<LaterEffect> Between(Dictionary<Period, HistoryPoint> was, Dictionary<Period, HistoryPoint> now, Quarter quarter) =>
        from period in was.Keys.Union(now.Keys).Order()
        let effect = new LaterEffect(quarter, was.GetValueOrDefault(period), now.GetValueOrDefault(period))
        where effect.Was?.Value != effect.Is?.Value || effect.Was?.Working?.Level != effect.Is?.Working?.Level
        select effect;

    private static Dictionary<Period, HistoryPoint> Said(IndicatorHistory history, Quarter quarter) =>
        history.AllAsOf(quarter).Where(p => p.Outturn.ReportedIn == quarter).ToDictionary(p => p.Period);

    /// <summary>Null where the indicator is not there.</summary>
    private static IndicatorHistory? History(Content content, Correction correction)
    {
        var id = correction.Part.IndicatorId;
        if (content.Indicators.FirstOrDefault(i => i.Id == id) is not { } indicator)
            return null;
        var known = Withheld.From(content);
        return Assessor
            .Assess(
                known with
                {
                    Indicators = [indicator],
                    Projects = [],
                    Quarters = [.. known.Quarters.Select(q => q with { Outturns = [.. q.Outturns.Where(o => o.Indicator.Id == id)] })],
                }
            )
            .Of(indicator);
    }
}
