using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>What a value is to reach in a period.</summary>
internal abstract record Target(Period Period, bool Illustrative, SourceLocation At)
{
    /// <summary>What it was before it was changed within its year; null where it stands as it was set.</summary>
    public TargetChange? Changed { get; init; }

    /// <summary>As it stood on that day.</summary>
    public Target On(DateOnly day) => Changed is { } change && day < change.On ? change.Was : this;

    /// <summary>Whether both ask for the same number.</summary>
    public bool AsksTheSameAs(Target other) =>
        (this, other) switch
        {
            (SingleTarget one, SingleTarget two) => one.Value == two.Value,
            (BandTarget one, BandTarget two) => (one.From, one.To) == (two.From, two.To),
            (RelativeTarget one, RelativeTarget two) => one.Share == two.Share,
            _ => false,
        };
}

/// <summary>A target that was changed within its year: only in exceptional cases, on a known day and for a reason that readers see.</summary>
internal sealed record TargetChange(Target Was, DateOnly On, string Reason);

/// <summary>One number: the least (polarity higher) or the most (polarity lower) that is on target.</summary>
/// <param name="Intervention">The value from which the council steps in, on the wrong side of the target; null where there is none.</param>
internal sealed record SingleTarget(decimal Value, decimal? Intervention, Period Period, bool Illustrative, SourceLocation At)
    : Target(Period, Illustrative, At);

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
