namespace PmfSite.Performance;

/// <summary>A sort of indicator, such as key performance indicator or contextual measure, and whether it is ever rated.</summary>
/// <param name="Plural">The heading over several of them; where content does not say, the title, since a word of a council is never bent.</param>
internal sealed record IndicatorKind(string Id, string Title, string Plural, string Meaning, bool Rated)
{
    /// <summary>For whom its indicators are made, in words; null where nothing was said.</summary>
    public string? Audience { get; init; }

    /// <summary>Whether its indicators tell how the place is doing, and stand in the report on the place; never of a rated kind.</summary>
    public bool IsOfPlace { get; init; }
}
