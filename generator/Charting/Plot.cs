namespace PmfSite.Charting;

/// <summary>Where the periods of a history stand across, and its numbers up and down.</summary>
internal sealed class Plot(HistorySeries series)
{
    public const int Top = 54;
    public const int Bottom = 274;

    /// <summary>What half a bar takes of the room that its period has.</summary>
    private const decimal HalfBar = 0.3m;

    private const decimal HalfStretch = 0.42m;

    private readonly int first = series.Points[0].Day;
    private readonly int last = series.Forecast?.Day ?? series.Points[^1].Day;
    private readonly int slots = series.Points.Count + (series.Forecast is null ? 0 : 1);

    public Axis Axis { get; } = series.IsBars ? Axis.FromZero([.. series.Numbers]) : Axis.For([.. series.Numbers]);

    public decimal X(int point) => series.IsBars ? (point + 0.5m) / slots : Place(series.Points[point].Day);

    /// <summary>Behind all points.</summary>
    public decimal ForecastX => series.IsBars ? (slots - 0.5m) / slots : 1;

    public decimal Y(decimal value) => Bottom - Axis.Share(value) * (Bottom - Top);

    /// <summary>Half-way between a point and the one before.</summary>
    public decimal Before(int point) => (X(point - 1) + X(point)) / 2;

    /// <summary>From where to where the target of a period holds.</summary>
    public (decimal From, decimal To) Stretch(int point) =>
        series.IsBars
            ? (X(point) - HalfStretch / slots, X(point) + HalfStretch / slots)
            : (point == 0 ? X(0) : Before(point), point == series.Points.Count - 1 ? X(point) : Before(point + 1));

    public (decimal From, decimal To) Bar(decimal x) => (x - HalfBar / slots, x + HalfBar / slots);

    private decimal Place(int day) => first == last ? 0.5m : (decimal)(day - first) / (last - first);
}
