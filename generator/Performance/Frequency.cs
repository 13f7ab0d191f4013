namespace PmfSite.Performance;

/// <summary>How often an indicator has a new value.</summary>
internal enum Frequency
{
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
}
