namespace PmfSite.Parts;

/// <summary>A chart to be heard.</summary>
/// <param name="Sentence">How to understand what is heard.</param>
public sealed record HistorySound(Player Player, string Sentence);

/// <summary>A sound that a page plays when it is asked to, and not before.</summary>
/// <param name="Name">What it is, out of context.</param>
/// <param name="Sources">The same in several encodings, the best first; at least one.</param>
public sealed record Player(string Name, IReadOnlyList<PlayerSource> Sources);

/// <summary>A file that is played.</summary>
/// <param name="Type">What browsers call its encoding.</param>
public sealed record PlayerSource(string Href, string Type);
