using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>One period of an indicator: what was reported, its target, and its rating where it has one.</summary>
internal sealed record HistoryPoint(Outturn Outturn, Target? Target, Working? Working)
{
    public Period Period => Outturn.Period;

    /// <summary>How the forecast for the year was judged; null where there is none, or no target for the year.</summary>
    public Working? Forecast { get; init; }

    /// <summary>Whether the target and the rating speak of the forecast, not of the value.</summary>
    public bool IsJudgedOnForecast { get; init; }

    /// <summary>What happened in the period; null where nothing was noted.</summary>
    public Annotation? Annotation { get; init; }

    /// <summary>Whether the council must explain it: for its own level, or for that of its forecast.</summary>
    public bool NeedsExceptionReport => Working is { Level.NeedsExceptionReport: true } || Forecast is { Level.ForecastNeedsExceptionReport: true };

    /// <summary>Null when nothing was measured.</summary>
    public decimal? Value => (Outturn as MeasuredOutturn)?.Value;

    /// <summary>Whether the figure or the target that it is judged by was made up for show.</summary>
    public bool IsIllustrative => Outturn is MeasuredOutturn { Provenance.IsIllustrative: true } || Target is { Illustrative: true };
}
