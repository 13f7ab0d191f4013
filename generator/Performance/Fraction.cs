namespace PmfSite.Performance;

/// <summary>What a rate was worked out from, such as 312 of 330 applications.</summary>
/// <param name="Denominator">More than zero.</param>
internal sealed record Fraction(decimal Numerator, decimal Denominator);
