using System.CommandLine;
using System.Security.Cryptography;
using PmfSite.Approving;
using PmfSite.Checking;
using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Performance;

namespace PmfSite.Commands;

/// <summary><c>approve QUARTER</c>: freezes what was approved, or what is submitted, and tells what that is.</summary>
internal static class ApproveCommand
{
    private const int SaltLetters = 64;

    public static Command Line(SharedOptions shared)
    {
        var quarter = SharedOptions.Quarter();
        var submitted = new Option<bool>("--submitted") { Description = "Freezes what is put before the body that decides, before it has decided" };
        var line = new Command("approve", "Freezes what was approved for a quarter: writes edition.json, and its digest into approval.yml")
        {
            quarter,
            submitted,
        };
        line.SetAction((typed, _) => Run(shared.Surroundings(typed), typed.GetValue(quarter), typed.GetValue(submitted)));
        return line;
    }

    /// <param name="isSubmission">Whether the body has still to decide.</param>
    public static async Task<int> Run(Surroundings here, Quarter quarter, bool isSubmission)
    {
        var bag = new DiagnosticBag();
        var site = await Pipeline.Check(here.SiteFolder, bag, here.Progress);
        here.Progress.Clear();
        DiagnosticReport.Print(bag, here);
        if (site is null)
            return Refuse(here, "Nothing was frozen: these mistakes come first.", ExitCode.ContentErrors);
        if (site.Content.Quarters.FirstOrDefault(q => q.Quarter == quarter) is not { } found)
            return Refuse(here, $"There is no folder for {quarter} in {site.Config.ContentFolder}/quarters.", ExitCode.WrongUsage);
        var folder = new FrozenFiles(Path.Combine(here.SiteFolder, site.Config.ContentFolder), quarter);
        return isSubmission ? Submit(here, site, found, folder) : Approve(here, site, found, folder);
    }

    private static int Submit(Surroundings here, CheckedSite site, QuarterReturn quarter, FrozenFiles folder)
    {
        if (quarter.IsApproved)
            return Refuse(here, $"{quarter.Quarter} is decided already; what was submitted cannot be frozen afterwards.", ExitCode.ContentErrors);
        var edition = EditionWriting.Of(site.Content, site.Assessment, quarter, decided: false);
        // The salt stays when the same is frozen again, so that the digest does, too.
        var salt = (quarter.Submitted is { } before ? EditionText.Salt(before) : null)
            ?? RandomNumberGenerator.GetHexString(SaltLetters, lowercase: true);
        var digest = folder.WriteSubmitted(edition, salt);
        here.Output.WriteLine($"Frozen as it is submitted: {Counted(edition)}.");
        here.Output.WriteLine($"  digest  {digest}");
        here.Output.WriteLine("Quote the digest in the report to the body that decides. Whatever is changed from now on is an amendment.");
        return ExitCode.Done;
    }

    private static int Approve(Surroundings here, CheckedSite site, QuarterReturn quarter, FrozenFiles folder)
    {
        if (quarter.Approval is not { Approves: true, PublicFrom: { } release } approval)
            return Refuse(
                here,
                $"No decision approves {quarter.Quarter} yet; record it in {ContentPlaces.InQuarter(quarter.Quarter, ContentPlaces.Approval)} first.",
                ExitCode.ContentErrors
            );
        if (release <= here.Clock && approval.Edition is { } known && (quarter.Frozen is null || EditionText.Digest(quarter.Frozen) != known))
            return Refuse(
                here,
                $"{quarter.Quarter} has been released, and edition.json is not what was approved. Put it back as it was, with the digest {known}.",
                ExitCode.ContentErrors
            );
        if (!FrozenFiles.HasRoomFor(approval))
            return Refuse(
                here,
                $"{approval.At.File.Path} has no room for the digest. Write each of its parts on a line of its own, from the first column "
                    + $"on: decision: {Keywords.Of(approval.Decision)}",
                ExitCode.ContentErrors
            );
        var edition = EditionWriting.Of(site.Content, site.Assessment, quarter);
        if (release <= here.Clock && quarter.Frozen is { } frozen && EditionText.Read(frozen, quarter.Quarter) is { } before)
        {
            if (EditionDifference.Between(before, edition, quarter.At) is { Count: > 0 } differences)
            {
                foreach (var difference in differences)
                    here.Error.WriteLine($"  {DifferenceWords.Of(difference)}");
                return Refuse(
                    here,
                    $"{quarter.Quarter} was approved otherwise, and has been released. Put these facts back as they were, and record a "
                        + $"correction in corrections.yml.",
                    ExitCode.ContentErrors
                );
            }
            // Names may be others now, and the edition keeps its own.
            if (approval.Edition is not null)
            {
                here.Output.WriteLine($"Frozen and released already: {Counted(before)}. Nothing was written.");
                here.Output.WriteLine($"  digest   {approval.Edition}");
                return ExitCode.Done;
            }
        }
        var bag = new DiagnosticBag();
        var amendments = Submissions.Amendments(quarter, edition, bag);
        DiagnosticReport.Print(bag, here);
        if (amendments is null)
            return ExitCode.ContentErrors;
        var digest = folder.WriteApproved(edition);
        here.Output.WriteLine($"Frozen as {approval.Body} approved it: {Counted(edition)}.");
        foreach (var amendment in amendments)
            here.Output.WriteLine($"  amended  {DifferenceWords.Of(amendment)}");
        foreach (var (indicator, reason) in approval.Withheld)
            here.Output.WriteLine($"  withheld {indicator}: {reason}");
        here.Output.WriteLine($"  digest   {digest}");
        here.Output.WriteLine(Invariant($"  release  {release:yyyy-MM-dd} at {release:HH:mm}, London"));
        return ExitCode.Done;
    }

    private static string Counted(Edition edition)
    {
        var indicators = edition.Entries.Where(e => e.Kind == EntryKind.Indicator).ToArray();
        return Invariant($"{indicators.Length} indicators, {edition.Entries.Sum(e => e.Says.Count)} facts");
    }

    private static int Refuse(Surroundings here, string why, int code)
    {
        here.Error.WriteLine(why);
        return code;
    }
}
