using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>One period of an indicator: what was reported, its target, and its rating where it has one.</summary>
internal sealed record HistoryPoint(Outturn Outturn, Target? Target, Working? Working)
{
    public Period Period => Outturn.Period;

    /// <summary>Null when nothing was measured.</summary>
    public decimal? Value => (Outturn as MeasuredOutturn)?.Value;

    /// <summary>Whether the figure or the target that it is judged by was made up for show.</summary>
    public bool IsIllustrative => Outturn is MeasuredOutturn { Provenance.IsIllustrative: true } || Target is { Illustrative: true };
}
