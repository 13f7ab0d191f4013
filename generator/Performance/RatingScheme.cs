namespace PmfSite.Performance;

/// <summary>The council's rule: its levels, best first (on target, within tolerance, beyond), and the standard tolerance.</summary>
internal sealed record RatingScheme(IReadOnlyList<Level> Levels, Tolerance Tolerance, Source? Source)
{
    public Level OnTarget => Levels[0];

    public Level WithinTolerance => Levels[1];

    public Level BeyondTolerance => Levels[2];
}
