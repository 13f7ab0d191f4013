using System.CommandLine;
using PmfSite.Diagnostics;

namespace PmfSite.Commands;

/// <summary><c>check</c>: reads and judges everything and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Line(SharedOptions shared)
    {
        var line = new Command("check", "Reads and checks everything, and writes nothing");
        line.SetAction((typed, _) => Run(shared.Surroundings(typed)));
        return line;
    }

    public static async Task<int> Run(Surroundings here)
    {
        var bag = new DiagnosticBag();
        var site = await Pipeline.Check(here.SiteFolder, bag, here.Progress);
        var released = site is null ? null : Pipeline.Release(site, here.Now, bag);
        here.Progress.Clear();
        DiagnosticReport.Print(bag, here);
        if (site is null || released is null)
            return ExitCode.ContentErrors;
        here.Output.WriteLine(
            $"No errors in {DiagnosticReport.Count(site.Content.Indicators.Count, "indicator")} and "
                + $"{DiagnosticReport.Count(site.Content.Quarters.Count, "quarter")}."
        );
        foreach (var held in released.HeldBack)
            here.Output.WriteLine($"  would be left out   {held.Quarter}: {held.Reason}");
        return ExitCode.Done;
    }
}
