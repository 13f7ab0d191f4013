namespace PmfSite.Performance;

/// <summary>What a level says to the eye: a theme gives each tone its colours.</summary>
internal enum Tone
{
    Good,
    Caution,
    Bad,
}

/// <summary>The mark that stands beside a level's word, so that colour never carries it alone.</summary>
internal enum Shape
{
    Circle,
    Diamond,
    Triangle,
    Square,
}

/// <summary>One of the ratings that a council gives, with its own word and meaning.</summary>
/// <param name="Rank">0 for the best.</param>
/// <param name="NeedsExceptionReport">Whether a value at this level must be explained before it may be published.</param>
internal sealed record Level(string Id, int Rank, string Word, string Meaning, Tone Tone, Shape Shape, bool NeedsExceptionReport)
{
    /// <summary>Whether a forecast at this level must be explained, whatever the value itself is.</summary>
    public bool ForecastNeedsExceptionReport { get; init; }

    /// <summary>Whether the service is asked for a narrative on a value at this level.</summary>
    public bool ExpectsContext { get; init; }
}
