using System.CommandLine;
using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Checking;
using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Performance;

namespace PmfSite.Commands;

/// <summary><c>seal</c>: seals each correction that has no seal yet, and tells what it changes.</summary>
internal static class SealCommand
{
    public static Command Line(SharedOptions shared)
    {
        var line = new Command("seal", "Seals the corrections that have no seal yet, and tells what each changes");
        line.SetAction((typed, _) => Run(shared.Surroundings(typed)));
        return line;
    }

    public static async Task<int> Run(Surroundings here)
    {
        var bag = new DiagnosticBag();
        var site = await Pipeline.Check(here.SiteFolder, bag, here.Progress);
        here.Progress.Clear();
        if (site is null)
        {
            DiagnosticReport.Print(bag, here);
            here.Error.WriteLine("Nothing was sealed: these mistakes come first.");
            return ExitCode.ContentErrors;
        }
        // A seal holds what the quarter said before, which must be what was approved.
        Editions.Check(site.Content, site.Assessment, bag);
        var unsealed = RegisterChecks.BeforeSealing(site.Content, bag).SkipWhile(e => e.Correction.Seal is not null).ToArray();
        foreach (var entry in unsealed.Where(e => !SealedCorrections.HasRoomFor(e)))
            bag.Error(
                entry.Correction.At,
                "not-in-lines",
                $"{entry.Correction.Id} has no room for its seal",
                "write each part of the correction on a line of its own below its id"
            );
        DiagnosticReport.Print(bag, here);
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
        to.WriteLine($"{entry.Correction.Id} {Does(entry.Kind)} {entry.Correction.Quarter}:");
        foreach (var change in entry.Changes)
            to.WriteLine($"  {DifferenceWords.Of(change)}");
        foreach (var effect in entry.Later)
            to.WriteLine(
                $"  and in {effect.SaidIn}: {entry.Correction.Part.IndicatorId} of {effect.Period} was {Said(effect.Was)}, and is {Said(effect.Is)}"
            );
        to.WriteLine(Invariant($"  published {entry.Correction.Published:yyyy-MM-dd} at {entry.Correction.Published:HH:mm}, London"));
    }

    private static string Does(CorrectionKind kind) =>
        kind switch
        {
            CorrectionKind.Added => "adds a late figure to",
            CorrectionKind.Released => "releases what was withheld in",
            _ => "corrects",
        };

    private static string Said(HistoryPoint? point) =>
        point switch
        {
            null => "not there",
            { Value: { } value, Working.Level.Word: var status } => Invariant($"{value} ({status})"),
            { Value: { } value } => Invariant($"{value}"),
            { Outturn: MissingOutturn missing } => Keywords.Of(missing.Absence),
            _ => throw new ArgumentOutOfRangeException(nameof(point), point, "an outturn without a form"),
        };
}
