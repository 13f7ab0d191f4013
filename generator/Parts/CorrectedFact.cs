using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>What a correction changed.</summary>
/// <param name="Was">Null where nothing had been said.</param>
/// <param name="Is">Null where nothing is said any more.</param>
public sealed record CorrectedFact(string Fact, FactSide? Was, FactSide? Is);

/// <summary>A fact before or after a correction.</summary>
/// <param name="Status">The fact as a status; null for any other.</param>
/// <param name="Told">The fact as a text by an author; null for any other.</param>
public sealed record FactSide(string Text, StatusTag? Status = null, Markup? Told = null);
