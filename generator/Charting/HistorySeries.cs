namespace PmfSite.Charting;

/// <summary>A history, ready to be drawn: numbers for the places, texts for the words.</summary>
/// <param name="Name">What the picture is, in at most 150 characters; the only thing a screen reader says of it.</param>
/// <param name="Points">In order of time; those without a value leave a gap.</param>
/// <param name="Remark">A remark on the figures that stands in the picture; empty for none.</param>
/// <param name="Label">How a number on the axis reads.</param>
internal sealed record HistorySeries(string Name, IReadOnlyList<SeriesPoint> Points, string Remark, Func<decimal, string> Label)
{
    /// <summary>The limits of usual variation; null for none.</summary>
    public SeriesLimits? Limits { get; init; }
}

/// <summary>The mean of a stretch of points and the limits between which they usually lie.</summary>
/// <param name="FromDay">The first point of the stretch, as a day number.</param>
/// <param name="ToDay">Its last point.</param>
/// <param name="LowerText">What stands at the lower limit.</param>
/// <param name="UpperText">What stands at the upper limit.</param>
internal sealed record SeriesLimits(int FromDay, int ToDay, decimal Lower, decimal Mean, decimal Upper, string LowerText, string UpperText);

/// <summary>One period in the picture.</summary>
/// <param name="Day">The middle of the period, as a day number.</param>
/// <param name="JoinsPrevious">Whether the line runs on from the point before.</param>
/// <param name="Target">Lower and upper end of the target; equal for a single number; null for none.</param>
/// <param name="Mark">The shape and the tone of the mark, as class names.</param>
internal sealed record SeriesPoint(
    int Day, decimal? Value, bool JoinsPrevious, (decimal Low, decimal High)? Target, (string Shape, string Tone) Mark, string PeriodText, string ValueText);
