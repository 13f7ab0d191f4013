using System.CommandLine;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Commands;

/// <summary>For whom the readiness of a quarter is written.</summary>
internal enum ReadinessFormat
{
    /// <summary>For a terminal, in columns.</summary>
    Table,

    /// <summary>For an e-mail.</summary>
    Markdown,

    /// <summary>For another program.</summary>
    Json,
}

/// <summary><c>readiness QUARTER</c>: what a quarter still lacks, and whose role it is.</summary>
internal static class ReadinessCommand
{
    public static Command Line(SharedOptions shared)
    {
        var quarter = SharedOptions.Quarter();
        var format = new Option<ReadinessFormat>("--format")
        {
            Description = "For a terminal, an e-mail or another program",
            DefaultValueFactory = _ => ReadinessFormat.Table,
        };
        var strict = new Option<bool>("--strict") { Description = $"Exit with {ExitCode.NotReady} where something is lacking" };
        var line = new Command("readiness", "Tells what a quarter still lacks, by the role whose it is") { quarter, format, strict };
        line.SetAction((typed, _) => Run(shared.Surroundings(typed), typed.GetValue(quarter), typed.GetValue(format), typed.GetValue(strict)));
        return line;
    }

    /// <param name="isStrict">Whether the exit code says that the quarter is not ready.</param>
    public static async Task<int> Run(Surroundings here, Quarter quarter, ReadinessFormat format, bool isStrict)
    {
        var bag = new DiagnosticBag();
        var site = await Pipeline.Check(here.SiteFolder, bag, here.Progress);
        here.Progress.Clear();
        if (site is null)
        {
            DiagnosticReport.Print(bag, here);
            return ExitCode.ContentErrors;
        }
        var readiness = Pipeline.Readiness(site, quarter, here.Now);
        switch (format)
        {
            case ReadinessFormat.Json:
                ReadinessJson.Write(readiness, here.Output);
                break;
            case ReadinessFormat.Markdown:
                ReadinessMarkdown.Write(readiness, here.Output, here.Words);
                break;
            default:
                ReadinessTable.Write(readiness, here.Output, here.Words);
                break;
        }
        return isStrict && !readiness.IsReady ? ExitCode.NotReady : ExitCode.Done;
    }
}
