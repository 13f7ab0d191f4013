namespace PmfSite.Performance;

/// <summary>Which way is better. Declared for every indicator, never inferred from its name or unit.</summary>
internal enum Polarity
{
    Higher,
    Lower,
    Band,
    None,
}
