using System.Diagnostics;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Commands;

/// <summary><c>build</c>: makes the site and tells what it did and what it left out.</summary>
internal static class BuildCommand
{
    public static async Task<int> Run(Surroundings here)
    {
        if (here.Now > here.Clock)
        {
            here.Error.WriteLine(
                Invariant($"{here.Now:yyyy-MM-dd HH:mm:ss} is still to come, and a build publishes nothing before its time; preview --as-of ")
                    + "shows the site as it will be then."
            );
            return ExitCode.WrongUsage;
        }
        var clock = Stopwatch.StartNew();
        var bag = new DiagnosticBag();
        var built = await Pipeline.Build(here.SiteFolder, here.Now, here.Programs, bag, here.Progress);
        here.Progress.Clear();
        DiagnosticReport.Print(bag, here);
        if (built is null)
        {
            here.Error.WriteLine("Nothing was written; the site that was there before stands as it was.");
            return ExitCode.ContentErrors;
        }
        Tell(built, clock.Elapsed, here.Output);
        return ExitCode.Done;
    }

    private static void Tell(BuildResult built, TimeSpan time, TextWriter to)
    {
        to.WriteLine(
            Invariant($"Built {built.Pages:N0} pages in {built.Files:N0} files ({built.Bytes / 1024.0 / 1024.0:F1} MB) in {time.TotalSeconds:F1} s.")
        );
        to.WriteLine($"  published  {List(built.Quarters)}");
        foreach (var held in built.HeldBack)
            to.WriteLine($"  left out   {held.Quarter}: {held.Reason}");
        foreach (var lacking in built.NotMade)
            to.WriteLine($"  not whole  {Keywords.Of(lacking.Kind)}: it needs {lacking.Names}; on Debian: {lacking.Command}");
        to.WriteLine(
            built.Release is { } release
                ? Invariant($"  release    {release.Number}")
                : "  release    none: the same site was there already, and nothing was touched"
        );
        to.WriteLine($"  where      {Path.Combine(built.Folder, "index.html")}");
    }

    private static string List(IReadOnlyList<Quarter> quarters) =>
        quarters.Count == 1 ? $"{quarters[0]}" : Invariant($"{quarters[0]} to {quarters[^1]} ({quarters.Count} quarters)");
}
