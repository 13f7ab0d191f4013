using System.CommandLine;
using PmfSite.Writing;

namespace PmfSite.Commands;

/// <summary><c>verify FOLDER</c>: tells what was changed, added or removed since a site was built. It needs neither content nor
/// configuration.</summary>
internal static class VerifyCommand
{
    public static Command Line(SharedOptions shared)
    {
        var built = new Argument<DirectoryInfo>("folder") { Description = "The folder of a built site, here or copied from its host" };
        var line = new Command("verify", "Compares every file of a built site with its manifest, and tells what was changed, added or removed")
        {
            built,
        };
        line.SetAction(typed => Run(shared.Surroundings(typed), typed.GetValue(built)!.FullName));
        return line;
    }

    public static int Run(Surroundings here, string folder)
    {
        if (!Directory.Exists(folder))
        {
            here.Error.WriteLine($"There is no folder {folder}. Name the folder of a built site, such as _site.");
            return ExitCode.WrongUsage;
        }
        if (BuiltSite.In(folder) is not { } site)
        {
            here.Error.WriteLine(WhyNot(folder));
            return ExitCode.ContentErrors;
        }
        var found = site.Differences();
        foreach (var difference in found)
            here.Output.WriteLine($"{difference.What, -10}  {difference.Path}");
        here.Output.WriteLine(
            found.Count == 0
                ? Invariant($"All {site.Count:N0} files are as they were built.")
                : Invariant($"Not as it was built: {found.Count(d => d.What != Difference.Added):N0} of {site.Count:N0} files, and ")
                    + Invariant($"{found.Count(d => d.What == Difference.Added):N0} more than there were.")
        );
        here.Output.WriteLine($"  manifest  {site.Digest}");
        var editions = site.Editions();
        foreach (var edition in editions)
            here.Output.WriteLine($"  edition   {Words(edition)}");
        return found.Count == 0 && editions.All(e => e.Holds) ? ExitCode.Done : ExitCode.ContentErrors;
    }

    private static string Words(BuiltEdition edition)
    {
        var by = edition.IsCorrected ? "corrected" : "approved";
        return edition switch
        {
            { Holds: true } => $"{edition.Name} is as it was {by}: {edition.Stated}",
            { Found: null } => $"{edition.Name} is not there; it was {by} as {edition.Stated}",
            _ => $"{edition.Name} is not as it was {by}: its digest is {edition.Found}, and was {edition.Stated}",
        };
    }

    private static string WhyNot(string folder) =>
        File.Exists(Path.Combine(folder, Manifest.FileName))
            ? $"{Path.Combine(folder, Manifest.FileName)} is broken: it does not list files with their digests, so nothing can be compared with it."
            : $"{folder} has no {Manifest.FileName}: it is not a site of this generator, or the file was removed. Nothing can be compared.";
}
