using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>An indicator that has an end, and the one in which its story goes on.</summary>
/// <param name="Comparable">Whether the values of the two can be compared, so that the later continues the series of the earlier.</param>
internal sealed record Replacement(Indicator Earlier, Indicator Later, bool Comparable, SourceLocation At);
