namespace PmfSite.Parts;

/// <summary>The indicators of one kind.</summary>
/// <param name="Title">The kind's name in the plural.</param>
/// <param name="Meaning">What the kind is.</param>
public sealed record KindSection(string Title, string Meaning, IndicatorTable Table);
