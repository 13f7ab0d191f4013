namespace PmfSite.Benchmarks;

/// <summary>The middle of some numbers.</summary>
internal static class Medians
{
    public static double Of(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
