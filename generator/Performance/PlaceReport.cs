namespace PmfSite.Performance;

/// <summary>The report on the place and its people, such as a State of the District report.</summary>
/// <param name="Quarters">With which quarters of each financial year it appears; empty: with every one.</param>
internal sealed record PlaceReport(string Title, IReadOnlyList<QuarterOfYear> Quarters)
{
    public bool AppearsWith(Quarter quarter) => Quarters.Count == 0 || Quarters.Contains((QuarterOfYear)quarter.Number);
}
