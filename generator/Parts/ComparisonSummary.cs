using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>How an indicator compares with others, in short.</summary>
/// <param name="Whole">All the figures.</param>
public sealed record ComparisonSummary(IReadOnlyList<string> Sentences, Link Whole);
