using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Performance;
using PmfSite.Previewing;
using PmfSite.Rendering;

namespace PmfSite.Commands;

/// <summary><c>preview</c>: shows the whole site with what is not approved yet, on this machine alone or in a folder of its own.</summary>
internal static class PreviewCommand
{
    /// <summary>Serves the preview until it is stopped, and shows each change of what it is made from.</summary>
    /// <param name="clock">Asked again and again: while it is open, drafts are released.</param>
    /// <param name="port">Null: the usual one, or the next that is free.</param>
    public static async Task<int> Serve(Surroundings here, Func<LondonTime> clock, int? port, CancellationToken stop)
    {
        if (!Directory.Exists(here.SiteFolder))
        {
            here.Error.WriteLine($"There is no folder {here.SiteFolder}; name the folder of the site with --site.");
            return ExitCode.WrongUsage;
        }
        PreviewServer server;
        try
        {
            server = await PreviewServer.Start(port);
        }
        catch (IOException exception)
        {
            here.Error.WriteLine($"The preview cannot be served: {exception.Message} Name another port with --port.");
            return ExitCode.WrongUsage;
        }
        await using (server)
        {
            here.Output.WriteLine($"Preview at {server.Address} (stop it with Ctrl+C)");
            try
            {
                await Follow(here, clock, server, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                here.Output.WriteLine("Preview ended.");
            }
        }
        return ExitCode.Done;
    }

    /// <summary>Builds the preview into a folder.</summary>
    public static async Task<int> Write(Surroundings here, string folder)
    {
        var bag = new DiagnosticBag();
        var built = await Pipeline.BuildPreview(here.SiteFolder, here.Clock, here.AsOf, folder, bag, here.Progress);
        here.Progress.Clear();
        DiagnosticReport.Print(bag, here);
        if (built is null)
        {
            here.Error.WriteLine("Nothing was written.");
            return ExitCode.ContentErrors;
        }
        here.Output.WriteLine(Invariant($"Preview of {built.Pages:N0} pages in {built.Files:N0} files, not for publication."));
        foreach (var draft in built.HeldBack)
            here.Output.WriteLine($"  draft      {draft.Quarter}: {draft.Reason}");
        here.Output.WriteLine($"  where      {Path.Combine(built.Folder, "index.html")}");
        return ExitCode.Done;
    }

    /// <summary>Shows the site, and shows it again after each change; while there are mistakes, these and the site as it last was.</summary>
    private static async Task Follow(Surroundings here, Func<LondonTime> clock, PreviewServer server, CancellationToken stop)
    {
        using var changes = new Changes(here.SiteFolder);
        var (shown, theme, watched) = ((ServedSite?)null, (Theme?)null, new[] { SiteConfigReader.FileName });
        for (var number = 1; ; number++)
        {
            var bag = new DiagnosticBag();
            var site = await Pipeline.Check(here.SiteFolder, bag, here.Progress, theme);
            var served = site is null ? null : Pipeline.Serve(site, clock(), here.AsOf, server.Address, PreviewAssets.Reload(number), bag);
            here.Progress.Clear();
            DiagnosticReport.Print(bag, here);
            shown = served ?? shown;
            server.Show(new(number, shown, served is null ? bag.Ordered() : []));
            if (site is not null)
                watched =
                [
                    .. new[]
                    {
                        SiteConfigReader.FileName,
                        site.Config.ContentFolder,
                        site.Config.ThemeFolder,
                        site.Config.Brand.LogoFile,
                    }.OfType<string>(),
                ];
            var changed = await changes.Next(watched, stop);
            // Making a theme takes longer than all else, and mostly it is the content that changes.
            theme = changed.All(c => c == site?.Config.ContentFolder) ? site?.Theme : null;
        }
    }
}
