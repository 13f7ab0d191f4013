using System.Globalization;
using PmfSite.Charting;

namespace PmfSite.Tests.Browser;

/// <summary>Series that are hard to draw: very few or very many points, numbers of every size and sign, and everything at once.</summary>
internal static class NastyCharts
{
    private static readonly (string Name, decimal[] Values)[] Shapes =
    [
        ("one point", [44]),
        ("two points", [44, 47]),
        ("two far apart", [3, 96]),
        ("sixty points", [.. Enumerable.Range(0, 60).Select(i => 50 + 40m * (i * 7 % 11 - 5) / 5)]),
        ("negative", [-12, -3, -45, -20, -44]),
        ("across zero", [-12, 3, 45, -20, 0]),
        ("zeros", [0, 0, 0, 0, 0]),
        ("all equal", [12.5m, 12.5m, 12.5m, 12.5m, 12.5m, 12.5m]),
        ("hardly differing", [95.001m, 95.002m, 95.003m, 95.001m, 95.004m]),
        ("huge", [1_234_567_890, 987_654_321, 1_111_111_111, 1_300_000_000, 1_299_999_999]),
        ("tiny", [0.00001m, 0.00003m, 0.00002m, 0.00005m, 0.00001m]),
        ("growing", [.. Enumerable.Range(1, 12).Select(i => (decimal)(i * i * i))]),
    ];

    public static IEnumerable<HistorySeries> All =>
        from shape in Shapes
        from isBars in new[] { false, true }
        from isFull in new[] { false, true }
        select Series(shape.Name, shape.Values, isBars, isFull);

    /// <summary>The picture of each, and the rows of statuses.</summary>
    public static IEnumerable<string> Pictures =>
        [
            .. All.Select(s => HistoryDrawing.Draw(s).Picture.ForPage()),
            Statuses(1, 0, 0),
            Statuses(16, 5, 3),
            Statuses(1000, 1, 999),
            Statuses(2, 90, 1),
        ];

    /// <param name="isFull">Whether it has a range as target, tolerances, breaks, events, a forecast and limits as well.</param>
    private static HistorySeries Series(string name, decimal[] values, bool isBars, bool isFull)
    {
        var (low, high) = (values.Min(), values.Max());
        var series = new HistorySeries(
            Invariant($"{name}, {isBars}, {isFull}"),
            [.. values.Select((v, i) => Point(v, i, isFull, low, high))],
            "Illustrative figures",
            Number
        )
        {
            IsBars = isBars,
            BreakText = "Break",
            TargetText = "Target range " + Number(low) + " to " + Number(high),
        };
        return isFull && values.Length > 1
            ? series with
            {
                Limits = new(0, values.Length - 1, low, (low + high) / 2, high, "Lower limit", "Upper limit"),
                Forecast = new(values.Length * 91 + 91, high, new("diamond", "caution", true), "Forecast " + Number(high)),
            }
            : series;
    }

    private static SeriesPoint Point(decimal value, int i, bool isFull, decimal low, decimal high) =>
        new(i * 91, value, i > 0, new("triangle", "bad", isFull && i % 2 == 1), "Oct to Dec 2024", Number(value))
        {
            Targets = isFull ? [low, high] : [(low + high) / 2],
            Tolerances = isFull ? [low - 1, high + 1] : [],
            IsBroken = isFull && i > 0 && i % 3 == 0,
            Former = isFull && i % 4 == 0 ? [low, high] : [],
            Event = isFull && i % 2 == 0 ? "W" : "",
        };

    private static string Statuses(int good, int caution, int bad) =>
        StackedDrawing
            .Draw(
                "Statuses",
                [
                    .. Enumerable
                        .Range(0, 3)
                        .Select(_ => new StackedRow(
                            "October to December 2024",
                            [Part("circle", "good", good), Part("diamond", "caution", caution), Part("triangle", "bad", bad)]
                        )),
                ],
                good + caution + bad
            )
            .ForPage();

    private static StackedPart Part(string shape, string tone, int count) => new(new(shape, tone, false), count, Number(count));

    private static string Number(decimal value) => value.ToString("#,0.#####", CultureInfo.InvariantCulture);
}
