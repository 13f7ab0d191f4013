using System.CommandLine;
using PmfSite.Diagnostics;

namespace PmfSite.Commands;

/// <summary><c>return</c>: puts the release before back in one step.</summary>
internal static class ReturnCommand
{
    public static Command Line(SharedOptions shared)
    {
        var line = new Command("return", "Puts the release before back in the output folder, in one step; done again, it goes forward");
        line.SetAction(typed => Run(shared.Surroundings(typed)));
        return line;
    }

    public static int Run(Surroundings here)
    {
        var bag = new DiagnosticBag();
        var returned = Pipeline.Return(here.SiteFolder, bag);
        DiagnosticReport.Print(bag, here);
        if (returned is null)
            return ExitCode.ContentErrors;
        var same = returned.SameAs is { } before ? Invariant($", the same site as release {before.Number}") : "";
        here.Output.WriteLine(Invariant($"The release before is public again, as release {returned.Now.Number}{same}."));
        here.Output.WriteLine($"  published  {string.Join(", ", returned.Now.Quarters)}");
        if (returned.Was is { } was)
            here.Output.WriteLine(Invariant($"  kept       release {was.Number}; run return again to put it back"));
        return ExitCode.Done;
    }
}
