namespace PmfSite.Performance;

/// <summary>What an indicator's rating speaks of.</summary>
internal enum JudgedOn
{
    Result,

    /// <summary>What is expected at the end of the financial year.</summary>
    Forecast,
}
