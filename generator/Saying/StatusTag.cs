namespace PmfSite.Saying;

/// <summary>How an indicator stands, as a word with a shape beside it.</summary>
/// <param name="Word">The council's word, such as Amber, or why there is no rating, such as Not due.</param>
/// <param name="Tone">The name of a group of colours: good, caution, bad, or none.</param>
/// <param name="Shape">The name of a mark: circle, diamond, triangle, square, or none.</param>
public sealed record StatusTag(string Word, string Tone, string Shape);
