using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>How a rating came about: everything that was used, so that anyone can do the sum again.</summary>
/// <param name="Value">As it was entered.</param>
/// <param name="Threshold">The end of the target that the value is measured from.</param>
/// <param name="Shortfall">How far the value is on the wrong side of the threshold; zero or less: on target.</param>
/// <param name="Earlier">The values that it was compared with, where there were any.</param>
/// <param name="Level">That of the first step of the rule that held.</param>
internal sealed record Working(
    decimal Value,
    Target Target,
    Polarity Polarity,
    RatingRule Rule,
    decimal Threshold,
    decimal Shortfall,
    EarlierValues Earlier,
    Level Level
)
{
    public bool IsOnTarget => Shortfall <= 0;

    /// <summary>The steps of the rule that were tried; the last one held. Tried again here: few of the many workings are ever shown.</summary>
    public IReadOnlyList<StepTaken> Steps => Judge.Steps(this);

    /// <summary>Where its levels end, for whoever draws them.</summary>
    public IEnumerable<LevelLimit> Limits => Judge.Limits(this);
}

/// <summary>A step of the rule that was tried.</summary>
/// <param name="Limit">The worst shortfall that it allows; null where it compares otherwise, or could not be tried.</param>
internal readonly record struct StepTaken(RuleStep Step, decimal? Limit, bool Holds);

/// <summary>What a value may be compared with; null where it is not known.</summary>
internal readonly record struct EarlierValues(decimal? Previous, decimal? YearAgo);

/// <summary>A number at which a level of a rule ends.</summary>
internal readonly record struct LevelLimit(Level Level, decimal Value);
