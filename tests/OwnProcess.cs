using System.Diagnostics;

namespace PmfSite.Tests;

/// <summary>The generator in a process of its own, as a shell would start it.</summary>
internal static class OwnProcess
{
    public static Process Start(string verb, string folder) => Start("dotnet", [typeof(Pipeline).Assembly.Location, verb, "--site", folder], []);

    /// <summary>Started under another mask of rights and other settings of the machine.</summary>
    public static Process StartUnder(string mask, (string Name, string Value)[] settings, string verb, string folder) =>
        Start("sh", ["-c", $"umask {mask}; exec dotnet \"$@\"", "sh", typeof(Pipeline).Assembly.Location, verb, "--site", folder], settings);

    /// <summary>Its exit code, and what it said to whoever started it.</summary>
    public static async Task<(int Code, string Told)> End(this Process process)
    {
        var said = process.StandardOutput.ReadToEndAsync();
        var told = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        await said;
        return (process.ExitCode, await told);
    }

    private static Process Start(string program, string[] arguments, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // External programs that this machine may have would make each run last for minutes.
        start.Environment["PATH"] = Path.GetDirectoryName(Environment.ProcessPath);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
