using PmfSite.Composing;

namespace PmfSite.Parts;

/// <summary>The history as a picture with words.</summary>
/// <param name="Svg">The picture.</param>
/// <param name="Key">What its marks and lines mean.</param>
/// <param name="Events">What its letters stand for, in order of time; may be empty.</param>
/// <param name="Note">What a reader should know of its axis or its figures; may be empty.</param>
public sealed record HistoryChart(Markup Svg, IReadOnlyList<KeyEntry> Key, IReadOnlyList<ChartEvent> Events, string Note);

/// <summary>Something that happened, marked with a letter in the chart.</summary>
/// <param name="Sentence">Its letter, when it was, and what it was.</param>
/// <param name="Source">The publication that tells of it; null where the council itself does.</param>
public sealed record ChartEvent(string Sentence, SourceLine? Source);

/// <summary>What a mark or a line of the chart means.</summary>
/// <param name="Sample">The name of the mark: line or bar, target, tolerance, limit, mean, break, hollow, former, expected, or a level's shape and
/// tone.</param>
public sealed record KeyEntry(string Sample, string Tone, string Text);
