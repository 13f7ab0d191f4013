using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>What a value is to reach in a period.</summary>
internal abstract record Target(Period Period, bool Illustrative, SourceLocation At);

/// <summary>One number: the least (polarity higher) or the most (polarity lower) that is on target.</summary>
internal sealed record SingleTarget(decimal Value, Period Period, bool Illustrative, SourceLocation At) : Target(Period, Illustrative, At);

/// <summary>Two ends, both on target.</summary>
internal sealed record BandTarget(decimal From, decimal To, Period Period, bool Illustrative, SourceLocation At) : Target(Period, Illustrative, At);
