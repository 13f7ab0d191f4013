using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>Every indicator's history, judged.</summary>
internal sealed class Assessment(IReadOnlyDictionary<string, IndicatorHistory> histories)
{
    public IndicatorHistory Of(Indicator indicator) => histories[indicator.Id];

    public Position Of(Indicator indicator, Quarter quarter) => histories[indicator.Id].In(quarter);
}
