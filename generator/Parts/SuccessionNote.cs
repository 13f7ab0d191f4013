using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>A step in the story of an indicator: its end, or the indicator before or after it.</summary>
/// <param name="Indicator">The other indicator; null where the sentence speaks of this one alone.</param>
public sealed record SuccessionNote(string Sentence, Link? Indicator);
