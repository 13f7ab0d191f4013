using System.CommandLine;
using PmfSite.Diagnostics;

namespace PmfSite.Commands;

/// <summary><c>rollback</c>: puts the release before back in one step. It was called <c>return</c> and still answers to that.</summary>
internal static class RollbackCommand
{
    public static Command Line(SharedOptions shared)
    {
        var line = new Command("rollback", "Puts the release before back in the output folder, in one step; done again, it goes forward");
        line.Aliases.Add("return");
        line.SetAction(typed => Run(shared.Surroundings(typed)));
        return line;
    }

    public static int Run(Surroundings here)
    {
        var bag = new DiagnosticBag();
        var rolledBack = Pipeline.RollBack(here.SiteFolder, bag);
        DiagnosticReport.Print(bag, here);
        if (rolledBack is null)
            return ExitCode.ContentErrors;
        var same = rolledBack.SameAs is { } before ? Invariant($", the same site as release {before.Number}") : "";
        here.Output.WriteLine(Invariant($"The release before is public again, as release {rolledBack.Now.Number}{same}."));
        here.Output.WriteLine($"  published  {string.Join(", ", rolledBack.Now.Quarters)}");
        if (rolledBack.Was is { } was)
            here.Output.WriteLine(Invariant($"  kept       release {was.Number}; run rollback again to put it back"));
        return ExitCode.Done;
    }
}
