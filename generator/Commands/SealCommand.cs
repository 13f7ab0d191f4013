using PmfSite.Approving;
using PmfSite.Checking;
using PmfSite.Diagnostics;
using PmfSite.Loading;

namespace PmfSite.Commands;

/// <summary><c>seal</c>: seals each correction that has no seal yet, and tells what it changes.</summary>
internal static class SealCommand
{
    public static async Task<int> Run(Surroundings here)
    {
        var bag = new DiagnosticBag();
        var site = await Pipeline.Check(here.SiteFolder, bag, here.Progress);
        here.Progress.Clear();
        if (site is null)
        {
            Findings.Print(bag, here);
            here.Error.WriteLine("Nothing was sealed: these mistakes come first.");
            return ExitCode.ContentErrors;
        }
        // A seal holds what the quarter said before, which must be what was approved.
        Editions.Check(site.Content, site.Assessment, bag);
        var unsealed = Checking.Register.BeforeSealing(site.Content, bag).SkipWhile(e => e.Correction.Seal is not null).ToArray();
        foreach (var entry in unsealed.Where(e => !SealedCorrections.HasRoomFor(e)))
            bag.Error(entry.Correction.At, "not-in-lines", $"{entry.Correction.Id} has no room for its seal", "write each part of the correction on a line of its own below its id");
        Findings.Print(bag, here);
        if (bag.HasErrors)
        {
            here.Error.WriteLine("Nothing was sealed.");
            return ExitCode.ContentErrors;
        }
        SealedCorrections.Write(Path.Combine(here.SiteFolder, site.Config.ContentFolder, ContentPlaces.Corrections), unsealed);
        foreach (var entry in unsealed)
            Tell(entry, here.Output);
        here.Output.WriteLine(unsealed.Length == 0 ? "Every correction is sealed already." : Invariant($"{unsealed.Length} sealed."));
        return ExitCode.Done;
    }

    private static void Tell(RegisterEntry entry, TextWriter to)
    {
        to.WriteLine($"{entry.Correction.Id} corrects {entry.Correction.Quarter}:");
        foreach (var change in entry.Changes)
            to.WriteLine($"  {DifferenceWords.Of(change)}");
        to.WriteLine(Invariant($"  published {entry.Correction.Published:yyyy-MM-dd} at {entry.Correction.Published:HH:mm}, London"));
    }
}
