namespace PmfSite.Charting;

/// <summary>A vertical axis with round steps that holds every number.</summary>
internal sealed record Axis(decimal Low, decimal High, IReadOnlyList<decimal> Ticks)
{
    private const int MostSteps = 5;

    private static readonly decimal[] RoundFactors = [1m, 2m, 2.5m, 5m, 10m];

    public bool StartsAtZero => Low == 0;

    /// <summary>From a round number at or below the least to one at or above the greatest; it starts at zero when zero is near.</summary>
    public static Axis For(IReadOnlyCollection<decimal> numbers)
    {
        var (least, most) = (numbers.Min(), numbers.Max());
        if (least >= 0 && least <= (most - least) * 2)
            least = 0;
        if (least == most)
            (least, most) = least == 0 ? (0, 1) : (least - Math.Abs(least) * 0.1m, most + Math.Abs(most) * 0.1m);
        var step = Step((most - least) / MostSteps);
        var low = Math.Floor(least / step) * step;
        var ticks = new List<decimal>();
        for (var tick = low; tick < most + step; tick += step)
            ticks.Add(tick);
        return new(low, ticks[^1], ticks);
    }

    /// <summary>With zero on it, as bars need: their length is what is read.</summary>
    public static Axis FromZero(IReadOnlyCollection<decimal> numbers) => For([0, .. numbers]);

    /// <summary>0 at the bottom of the axis, 1 at the top.</summary>
    public decimal Share(decimal value) => (value - Low) / (High - Low);

    /// <summary>The next number above of the form 1, 2, 2.5 or 5 times a power of ten.</summary>
    private static decimal Step(decimal rough)
    {
        var power = 1m;
        while (power * 10 <= rough)
            power *= 10;
        while (power > rough && power > 0.000001m)
            power /= 10;
        return RoundFactors.First(factor => factor * power >= rough) * power;
    }
}
