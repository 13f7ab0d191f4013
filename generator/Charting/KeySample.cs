namespace PmfSite.Charting;

/// <summary>What the key of a picture shows a sample of: a mark, or a line that its style sheet knows by the same name.</summary>
internal enum KeySample
{
    Line,
    Target,
    Tolerance,
    Limit,
    Mean,
    Break,
    Expected,

    /// <summary>A value that is a bar.</summary>
    Bar,

    /// <summary>A value that is not settled.</summary>
    Hollow,

    /// <summary>A value that was corrected, as it was before.</summary>
    Former,

    /// <summary>The mark of a level.</summary>
    Level,
}
