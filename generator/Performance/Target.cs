using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>What a value is to reach in a period.</summary>
internal abstract record Target(Period Period, bool Illustrative, SourceLocation At);

/// <summary>One number: the least (polarity higher) or the most (polarity lower) that is on target.</summary>
/// <param name="Intervention">The value from which the council steps in, on the wrong side of the target; null where there is none.</param>
internal sealed record SingleTarget(decimal Value, decimal? Intervention, Period Period, bool Illustrative, SourceLocation At) : Target(Period, Illustrative, At);

/// <summary>Two ends, both on target; two equal ends ask for exactly that number.</summary>
internal sealed record BandTarget(decimal From, decimal To, Period Period, bool Illustrative, SourceLocation At) : Target(Period, Illustrative, At);

/// <summary>Better than in the same period of the year before.</summary>
/// <param name="Share">By how much, as a share of the earlier value: 0.02 for 2%; zero: no worse.</param>
internal sealed record RelativeTarget(decimal Share, Period Period, bool Illustrative, SourceLocation At) : Target(Period, Illustrative, At);

/// <summary>No number, for a reason that readers see; nothing is rated against it.</summary>
internal sealed record UnsetTarget(UnsetReason Why, string Reason, Period Period, SourceLocation At) : Target(Period, false, At);

/// <summary>Why a target has no number.</summary>
internal enum UnsetReason
{
    ToBeConfirmed,
    OffSeason,
    NotPublished,
}
