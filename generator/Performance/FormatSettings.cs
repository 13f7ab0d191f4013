using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>Which formats a site is published in.</summary>
/// <param name="Made">In the order of <see cref="FormatKind"/>.</param>
/// <param name="Required">Those without which nothing is published, each where it is named.</param>
/// <param name="PointSizes">Of large print: 16, 18 or 24 points, in order of size; at least one.</param>
internal sealed record FormatSettings(
    IReadOnlyList<FormatKind> Made,
    IReadOnlyDictionary<FormatKind, SourceLocation> Required,
    IReadOnlyList<int> PointSizes
)
{
    /// <summary>All formats, none of them required, and large print in the size that the UK Association for Accessible Formats calls ideal.</summary>
    public static FormatSettings Usual { get; } = new(Enum.GetValues<FormatKind>(), new Dictionary<FormatKind, SourceLocation>(), [18]);
}
