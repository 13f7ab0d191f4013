using System.Diagnostics;

namespace PmfSite.Benchmarks;

/// <summary>A program with its arguments.</summary>
internal sealed record Command(string Program, params string[] Arguments)
{
    /// <summary>The first of the names that an environment variable gives or that the search path holds; null when there is none.</summary>
    public static string? Find(string variable, string name)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } named)
            return named;
        return OnSearchPath(name);
    }

    /// <summary>Null when the search path does not hold it.</summary>
    public static string? OnSearchPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })
            .FirstOrDefault(File.Exists);

    public ProcessStartInfo StartInfo() =>
        new(Program, Arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" },
        };

    /// <summary>Runs it for what it leaves behind.</summary>
    public void Run() => ChildRun.Measure(this);
}
