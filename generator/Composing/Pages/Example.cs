using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>A target that shows the rule at work, with values at and on both sides of each threshold.</summary>
internal sealed record Example(string Title, Polarity Polarity, Target Target, Func<decimal, IReadOnlyList<decimal>> Values)
{
    private static readonly Period Any = Period.FinancialYear(2000);

    public static IReadOnlyList<Example> All { get; } =
    [
        new("Where higher is better", Polarity.Higher, new SingleTarget(80, Any, false, default), share => [81, 80, 79.9m, 80 * (1 - share), 80 * (1 - share) - 0.1m]),
        new("Where lower is better", Polarity.Lower, new SingleTarget(20, Any, false, default), share => [19, 20, 20.1m, 20 * (1 + share), 20 * (1 + share) + 0.1m]),
        new("Where the target is a range", Polarity.Band, new BandTarget(40, 60, Any, false, default), share => [50, 40, 60, 40 * (1 - share), 40 * (1 - share) - 0.1m, 60 * (1 + share), 60 * (1 + share) + 0.1m]),
    ];
}
