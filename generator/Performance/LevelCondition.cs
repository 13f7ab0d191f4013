namespace PmfSite.Performance;

/// <summary>To which side a value belongs that is exactly at a limit.</summary>
internal enum Boundary
{
    Included,
    Excluded,
}

/// <summary>The earlier value that a value is compared with.</summary>
internal enum Comparison
{
    PreviousPeriod,
    SamePeriodLastYear,
}

/// <summary>What a value must be for a level to be given.</summary>
internal abstract record LevelCondition;

/// <summary>On target, or on its wrong side by no more than the distance.</summary>
internal sealed record Within(Distance Distance, Boundary Boundary) : LevelCondition;

/// <summary>Better than the target by at least the distance: a stretch.</summary>
internal sealed record AheadBy(Distance Distance, Boundary Boundary) : LevelCondition;

/// <summary>No worse than the intervention level that stands beside the target.</summary>
internal sealed record UpToIntervention(Boundary Boundary) : LevelCondition;

/// <summary>No worse than an earlier value, or better than it where <paramref name="Boundary"/> excludes the same.</summary>
internal sealed record NoWorseThan(Comparison Comparison, Boundary Boundary) : LevelCondition;

/// <summary>Whatever no better level took.</summary>
internal sealed record Otherwise : LevelCondition;
