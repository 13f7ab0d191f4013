namespace PmfSite.Performance;

/// <summary>A quarter of any financial year, by its number.</summary>
internal enum QuarterOfYear
{
    /// <summary>April to June.</summary>
    Q1 = 1,

    /// <summary>July to September.</summary>
    Q2,

    /// <summary>October to December.</summary>
    Q3,

    /// <summary>January to March.</summary>
    Q4,
}
