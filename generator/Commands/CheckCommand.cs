using PmfSite.Approving;
using PmfSite.Diagnostics;

namespace PmfSite.Commands;

/// <summary><c>check</c>: reads and judges everything and writes nothing.</summary>
internal static class CheckCommand
{
    public static async Task<int> Run(Surroundings here)
    {
        var bag = new DiagnosticBag();
        var site = await Pipeline.Check(here.SiteFolder, bag, here.Progress);
        here.Progress.Clear();
        Findings.Print(bag, here);
        if (site is null)
            return ExitCode.ContentErrors;
        var (_, heldBack) = Gate.Release(site.Content, here.Now);
        here.Output.WriteLine(Invariant($"No errors in {site.Content.Indicators.Count} indicators and {site.Content.Quarters.Count} quarters."));
        foreach (var held in heldBack)
            here.Output.WriteLine($"  would be left out   {held.Quarter}: {held.Reason}");
        return ExitCode.Done;
    }
}
