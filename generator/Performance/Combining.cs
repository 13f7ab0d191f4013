namespace PmfSite.Performance;

/// <summary>How the value of a longer period comes from those of its parts: a quarter from its months, a year from its quarters.</summary>
internal enum Combining
{
    /// <summary>A count of events: the parts added up.</summary>
    Sum,

    /// <summary>The parts added up and divided by their number, each weighing the same.</summary>
    Mean,

    /// <summary>A state at a moment, or a value that already covers the whole: the last part.</summary>
    Latest,

    /// <summary>A rate: all numerators over all denominators, so that a busy part weighs more.</summary>
    Pooled,
}

/// <summary>What a value was combined from, in order of time.</summary>
internal sealed record Combination(Combining How, IReadOnlyList<MeasuredOutturn> Parts);
