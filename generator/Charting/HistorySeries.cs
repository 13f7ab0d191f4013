namespace PmfSite.Charting;

/// <summary>A history, ready to be drawn: numbers for the places, texts for the words.</summary>
/// <param name="Name">What the picture is, in at most 150 characters; the only thing a screen reader says of it.</param>
/// <param name="Points">In order of time; those without a value leave a gap.</param>
/// <param name="Remark">A remark on the figures that stands in the picture; empty for none.</param>
/// <param name="Label">How a number on the axis reads.</param>
internal sealed record HistorySeries(string Name, IReadOnlyList<SeriesPoint> Points, string Remark, Func<decimal, string> Label)
{
    /// <summary>The mark of a value that was corrected.</summary>
    public static SeriesMark Former { get; } = new("struck", "former", false);

    /// <summary>Whether each value is a bar from zero, for few points; else they are joined by a line.</summary>
    public bool IsBars { get; init; }

    /// <summary>The limits of usual variation; null for none.</summary>
    public SeriesLimits? Limits { get; init; }

    /// <summary>What is expected later; null for nothing.</summary>
    public SeriesForecast? Forecast { get; init; }

    /// <summary>What stands at the target.</summary>
    public string TargetText { get; init; } = "";

    /// <summary>What stands at a break.</summary>
    public string BreakText { get; init; } = "";

    /// <summary>Every number that needs a place on the axis.</summary>
    public IEnumerable<decimal> Numbers =>
        [
            .. Points.Select(p => p.Value).OfType<decimal>(),
            .. Points.SelectMany(p => p.Former),
            .. Points.SelectMany(p => p.Levels),
            .. Limits is { } limits ? new[] { limits.Lower, limits.Upper } : [],
            .. Forecast is { } forecast ? new[] { forecast.Value } : [],
        ];
}

/// <summary>The mean of a stretch of points and the limits between which they usually lie.</summary>
/// <param name="First">The first point of the stretch, counted from 0.</param>
/// <param name="Last">Its last point.</param>
/// <param name="LowerText">What stands at the lower limit.</param>
/// <param name="UpperText">What stands at the upper limit.</param>
internal sealed record SeriesLimits(int First, int Last, decimal Lower, decimal Mean, decimal Upper, string LowerText, string UpperText);

/// <summary>A number that is expected and not yet a result.</summary>
/// <param name="Day">When, as a day number after all points.</param>
internal sealed record SeriesForecast(int Day, decimal Value, SeriesMark Mark, string Text);

/// <summary>The mark of a value, by the names of its shape and its tone.</summary>
/// <param name="IsHollow">Whether the value is not settled.</param>
internal readonly record struct SeriesMark(string Shape, string Tone, bool IsHollow);

/// <summary>One period in the picture.</summary>
/// <param name="Day">The middle of the period, as a day number.</param>
/// <param name="JoinsPrevious">Whether the line runs on from the point before.</param>
internal sealed record SeriesPoint(int Day, decimal? Value, bool JoinsPrevious, SeriesMark Mark, string PeriodText, string ValueText)
{
    /// <summary>The target, or its two ends; empty for none.</summary>
    public IReadOnlyList<decimal> Targets { get; init; } = [];

    /// <summary>Where levels end; may be empty.</summary>
    public IReadOnlyList<decimal> Tolerances { get; init; } = [];

    /// <summary>Whether values from here on cannot be compared with those before.</summary>
    public bool IsBroken { get; init; }

    /// <summary>What the value was before it was corrected, the latest first; may be empty.</summary>
    public IReadOnlyList<decimal> Former { get; init; } = [];

    /// <summary>The letter of what happened in the period; empty for nothing.</summary>
    public string Event { get; init; } = "";

    /// <summary>Targets and tolerances.</summary>
    public IEnumerable<decimal> Levels => Targets.Concat(Tolerances);
}
