using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace PmfSite.Benchmarks;

/// <summary>What a whole process cost, from its start to its end.</summary>
/// <param name="Cpu">Seconds of all its threads, in the program and in the system.</param>
/// <param name="Peak">The most memory it held at once, in MiB; not a number where the system does not tell.</param>
internal sealed record Cost(double Wall, double Cpu, double Peak);

/// <summary>Runs a program to its end and measures it from outside.</summary>
internal static partial class ChildRun
{
    private const int ChildrenThatEnded = -1;
    private const int PollMilliseconds = 4;

    /// <exception cref="InvalidOperationException">The program failed; the message holds what it said.</exception>
    public static Cost Measure(Command command)
    {
        var before = CpuOfEndedChildren();
        var clock = Stopwatch.StartNew();
        using var child = Process.Start(command.StartInfo())!;
        var said = child.StandardError.ReadToEndAsync();
        var printed = child.StandardOutput.ReadToEndAsync();
        var peak = double.NaN;
        while (!child.WaitForExit(PollMilliseconds))
            peak = PeakOf(child.Id) ?? peak;
        var wall = clock.Elapsed.TotalSeconds;
        if (child.ExitCode != 0)
            throw new InvalidOperationException(Invariant($"{command.Program} ended with {child.ExitCode}: {printed.Result}{said.Result}"));
        return new(wall, CpuOfEndedChildren() - before, peak);
    }

    /// <summary>Waits until nothing is left to be written, so that no run pays for the one before it.</summary>
    public static void SettleDisk()
    {
        if (OperatingSystem.IsLinux())
            Sync();
    }

    /// <summary>
    /// VmHWM, the kernel's own high-water mark of resident memory, in MiB. The figure of wait4 is of no use here: a child that was started
    /// from a large process inherits that process's mark.
    /// </summary>
    private static double? PeakOf(int process)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        try
        {
            var line = File.ReadLines(Invariant($"/proc/{process}/status")).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? null : double.Parse(line.AsSpan(6).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            // It has just ended.
            return null;
        }
    }

    /// <summary>Seconds of all programs that were started and have ended.</summary>
    public static double CpuOfEndedChildren()
    {
        if (!OperatingSystem.IsLinux())
            return double.NaN;
        return GetUsage(ChildrenThatEnded, out var usage) == 0
            ? usage.UserSeconds + usage.UserMicroseconds / 1e6 + usage.SystemSeconds + usage.SystemMicroseconds / 1e6
            : double.NaN;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    [LibraryImport("libc", EntryPoint = "sync")]
    private static partial void Sync();

    /// <summary>struct rusage of 64-bit Linux; only its beginning is read.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
