using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>Something that happened in a period and that a reader of the line should know. Values before and after it can still be
/// compared.</summary>
/// <param name="When">A period that the indicator reports on.</param>
/// <param name="Source">The publication that tells of it; null where the council itself does.</param>
internal sealed record Annotation(Period When, string Note, Source? Source, SourceLocation At)
{
    /// <summary>Each is marked with a letter of its own.</summary>
    public const int Most = 26;
}
