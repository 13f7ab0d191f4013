using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Says on another page that something on it was corrected.</summary>
/// <param name="Entry">Leads to the register.</param>
public sealed record CorrectionNotice(string Sentence, Link Entry);
