using System.Diagnostics;

namespace PmfSite.Tests;

/// <summary>An external program that a test asks for a second opinion.</summary>
internal static class Tool
{
    public static string? PathOf(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, command))
            .FirstOrDefault(File.Exists);

    /// <summary>Why a test that needs these commands is skipped here; null where all of them are there.</summary>
    public static string? WhyNot(string unknown, params string[] commands) =>
        Array.Find(commands, command => PathOf(command) is null) is { } missing ? $"There is no {missing} here, so nobody knows {unknown}." : null;

    /// <summary>All that it said; it must say that it succeeded.</summary>
    public static async Task<string> Run(string command, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(PathOf(command)!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var told = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync() + await told;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, said);
        return said;
    }
}
