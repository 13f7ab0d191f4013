namespace PmfSite.Performance;

/// <summary>Which days a value counts.</summary>
internal enum Coverage
{
    /// <summary>Those of its own period.</summary>
    Period,

    /// <summary>From 1 April to the end of its period: a running total.</summary>
    YearToDate,

    /// <summary>The twelve months to the end of its period.</summary>
    TwelveMonths,
}
