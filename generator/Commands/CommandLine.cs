using System.CommandLine;
using PmfSite.Previewing;

namespace PmfSite.Commands;

/// <summary>All that can be typed: the commands, in the order in which help lists them, and the options that hold for each.</summary>
internal static class CommandLine
{
    /// <summary>Without a command it builds.</summary>
    public static RootCommand Of(SharedOptions shared)
    {
        var root = new RootCommand("Builds a public performance dashboard from approved figures and narratives. Without a command it builds.");
        foreach (var option in shared.All)
            root.Options.Add(option);
        Command[] commands =
        [
            Build(shared),
            RollbackCommand.Line(shared),
            CheckCommand.Line(shared),
            SealCommand.Line(shared),
            WhatIfCommand.Line(shared),
            ApproveCommand.Line(shared),
            VerifyCommand.Line(shared),
            ReadinessCommand.Line(shared),
            PackCommand.Line(shared),
            Preview(shared),
            new Command("new", "Starts something new") { NewSiteCommand.Line(shared) },
        ];
        foreach (var command in commands)
            root.Subcommands.Add(command);
        root.SetAction((typed, _) => BuildCommand.Run(shared.Surroundings(typed)));
        return root;
    }

    private static Command Build(SharedOptions shared)
    {
        var line = new Command("build", "Builds the site into the output folder");
        line.SetAction((typed, _) => BuildCommand.Run(shared.Surroundings(typed)));
        return line;
    }

    private static Command Preview(SharedOptions shared)
    {
        var port = new Option<int?>("--port")
        {
            Description = Invariant($"The port to serve at; without it, {PreviewServer.UsualPort} or the next that is free"),
        };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0 or > 65535)
                result.AddError("--port is a number from 0 to 65535");
        });
        var output = new Option<DirectoryInfo?>("--output") { Description = "Builds the preview into this folder instead of serving it" };
        var line = new Command(
            "preview",
            "Shows the site with every quarter that is there, approved or not, on this machine alone; with --as-of, as everyone sees it "
                + "at that moment"
        )
        {
            port,
            output,
        };
        line.SetAction(
            (typed, stop) =>
                typed.GetValue(output) is { } folder
                    ? PreviewCommand.Write(shared.Surroundings(typed), folder.FullName)
                    : PreviewCommand.Serve(shared.Surroundings(typed), SharedOptions.Clock, typed.GetValue(port), stop)
        );
        return line;
    }
}
