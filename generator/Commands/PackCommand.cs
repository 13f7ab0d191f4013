using System.CommandLine;
using PmfSite.Diagnostics;
using PmfSite.Performance;
using PmfSite.Writing;

namespace PmfSite.Commands;

/// <summary><c>pack PANEL QUARTER</c>: writes what a scrutiny panel reads before the decision, as one file outside the public folder.</summary>
internal static class PackCommand
{
    public const string UsualFolder = "packs";

    public static Command Line(SharedOptions shared)
    {
        var quarter = SharedOptions.Quarter();
        var panel = new Argument<string>("panel") { Description = "The id of a panel in framework.yml" };
        var to = new Option<string>("--to")
        {
            Description = "The folder for the file, outside the public one",
            DefaultValueFactory = _ => UsualFolder,
        };
        var line = new Command("pack", "Writes what a scrutiny panel reads before a quarter is decided, as one file") { panel, quarter, to };
        line.SetAction((typed, _) => Run(shared.Surroundings(typed), typed.GetValue(panel)!, typed.GetValue(quarter), typed.GetValue(to)!));
        return line;
    }

    /// <param name="folder">Where to put it; seen from the site folder.</param>
    /// <exception cref="OutputRefused">The folder is inside the public one.</exception>
    public static async Task<int> Run(Surroundings here, string panelId, Quarter quarter, string folder)
    {
        var bag = new DiagnosticBag();
        var site = await Pipeline.Check(here.SiteFolder, bag, here.Progress);
        here.Progress.Clear();
        if (site is null)
        {
            DiagnosticReport.Print(bag, here);
            return ExitCode.ContentErrors;
        }
        var panels = site.Content.Framework.Panels;
        if (panels.FirstOrDefault(p => p.Id == panelId) is not { } panel)
            return Refuse(here, $"There is no panel {Excerpt.QuoteWord(panelId)}; {Suggestion.For(panelId, [.. panels.Select(p => p.Id)])}");
        if (site.Content.Quarters.All(q => q.Quarter != quarter))
            return Refuse(here, $"Nothing was handed in for {quarter}: there is no folder quarters/{quarter}.");
        var target = Path.GetFullPath(Path.Combine(here.SiteFolder, folder));
        PrivateFolder.RefuseInside(target, Path.GetFullPath(Path.Combine(here.SiteFolder, site.Config.OutputFolder)));
        var file = await Pipeline.Pack(site, panel, quarter, here.Now, bag);
        DiagnosticReport.Print(bag, here);
        if (file is null)
            return ExitCode.ContentErrors;
        Directory.CreateDirectory(target);
        var path = Path.Combine(target, file.Path);
        await File.WriteAllBytesAsync(path, file.Bytes);
        here.Output.WriteLine($"Wrote {path}");
        return ExitCode.Done;
    }

    private static int Refuse(Surroundings here, string why)
    {
        here.Error.WriteLine(why);
        return ExitCode.WrongUsage;
    }
}
