namespace PmfSite.Benchmarks;

/// <summary>How much there is to build, and the SHA-256 that proves the corpus to be the one that others are measured with.</summary>
internal sealed record CorpusSize(string Name, int Indicators, int Quarters, int Priorities, int Runs, string Digest)
{
    public static IReadOnlyList<CorpusSize> All { get; } =
    [
        new("S", 40, 8, 4, 5, "f92d500b8616bbdc851daf2f389b1d064dd9424fcd34ca0106f737110547b942"),
        new("M", 1_000, 24, 20, 5, "988864f1f5b6be4e19e57c2ef5b83c1522aa935a400203f3718a1e2ab0e6fe70"),
        new("L", 10_000, 24, 100, 3, "b3dd12872e2a30005ce2f427a62602cb10449563b3fa2d9757e1750c66603cd6"),
    ];

    /// <summary>What a council publishes four times a year, with which each format is timed.</summary>
    public static CorpusSize OneRelease { get; } =
        new("one release", 40, 1, 4, 1, "830d2d415b2ccdcc5d4caeef454f2a33f1382f8e47198775560e7f9d91b2a364");

    public override string ToString() =>
        Invariant($"{Name}: {Indicators:N0} indicators, {Quarters} {(Quarters == 1 ? "quarter" : "quarters")}, {Priorities} priorities");
}
