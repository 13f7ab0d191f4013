using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>How many indicators stand at each level, and what is missing from the count.</summary>
/// <param name="Levels">One for each level of the council, best first, those with none included; empty where nothing can be rated.</param>
/// <param name="Summary">The counts as a sentence.</param>
/// <param name="Missing">Sentences on what is not in the counts and why; empty when nothing is missing.</param>
public sealed record StatusCounts(IReadOnlyList<StatusCount> Levels, string Summary, IReadOnlyList<string> Missing);

/// <summary>One level and its number.</summary>
/// <param name="Number">As text.</param>
/// <param name="Meaning">What the level says, in words.</param>
public sealed record StatusCount(StatusTag Tag, string Number, string Meaning);
