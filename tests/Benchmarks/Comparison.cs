namespace PmfSite.Benchmarks;

/// <summary>Measures cold full builds in turns, so that whatever else the machine does meets all alike, and prints medians and ratios.</summary>
internal static class Comparison
{
    public static void Run(IReadOnlyList<Contestant> contestants, int runs, TextWriter to)
    {
        // The first round warms the disk's memory and is not counted.
        for (var round = 0; round <= runs; round++)
        {
            foreach (var contestant in contestants)
            {
                var cost = contestant.Run();
                if (round > 0)
                    contestant.Count(cost);
            }
        }
        var ours = contestants[0];
        foreach (var peer in contestants.Skip(1))
            to.WriteLine(
                Invariant($"  ours / {peer.Name, -10} wall {Ratio(ours, peer, c => c.Wall)}, cpu {Ratio(ours, peer, c => c.Cpu)}, peak memory ")
                    + Invariant($"{Ratio(ours, peer, c => c.Peak)}")
            );
        foreach (var each in contestants)
            to.WriteLine(
                Invariant($"  {each.Name, -17} wall {each.Median(c => c.Wall):F3} s, cpu {each.Median(c => c.Cpu):F3} s, peak ")
                    + Invariant($"{each.Median(c => c.Peak):F0} MiB, {each.Pages:N0} pages, {each.Files:N0} files")
            );
    }

    /// <summary>The median of the ratios of each round, with the least and the greatest.</summary>
    private static string Ratio(Contestant ours, Contestant peer, Func<Cost, double> part)
    {
        var ratios = ours.Costs.Zip(peer.Costs, (a, b) => part(a) / part(b)).ToArray();
        return Invariant($"{Medians.Of(ratios):F2} ({ratios.Min():F2} to {ratios.Max():F2})");
    }
}
