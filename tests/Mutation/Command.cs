using System.Diagnostics;

namespace PmfSite.Mutation;

/// <summary>Runs the dotnet command.</summary>
internal static class Command
{
    public static string Output(string folder, string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }

    /// <summary>Whether it ends well; null where it took too long.</summary>
    public static bool? Succeeds(string folder, string[] arguments, TimeSpan time)
    {
        using var process = Start(folder, arguments);
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        if (process.WaitForExit(time))
            return process.ExitCode == 0;
        process.Kill(entireProcessTree: true);
        return null;
    }

    private static Process Start(string folder, string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
}
