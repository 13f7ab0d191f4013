namespace PmfSite.Benchmarks;

/// <summary>A generator that builds the corpus, and where it puts its site.</summary>
/// <param name="Leftovers">What a run leaves behind besides the site; removed before each run, so that each is cold.</param>
internal sealed record Contestant(string Name, Command Build, string Output, IReadOnlyList<string> Leftovers)
{
    private readonly List<Cost> costs = [];
    private int aside;

    public IReadOnlyList<Cost> Costs => costs;

    public int Files => Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Count();

    public int Pages => Directory.EnumerateFiles(Output, "*.html", SearchOption.AllDirectories).Count();

    /// <summary>
    /// Builds once into a folder that is not there yet. The site of the run before is moved aside and not deleted: a disk that has just
    /// deleted many files is slow to make new ones.
    /// </summary>
    public Cost Run()
    {
        if (Directory.Exists(Output))
            Directory.Move(Output, Invariant($"{Output}-{++aside}"));
        foreach (var folder in Leftovers.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
        ChildRun.SettleDisk();
        return ChildRun.Measure(Build);
    }

    public void Count(Cost cost) => costs.Add(cost);

    public double Median(Func<Cost, double> part) => Medians.Of(costs.Select(part));
}
