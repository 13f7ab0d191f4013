using PmfSite.Diagnostics;

namespace PmfSite.Commands;

/// <summary>Prints what a run found, and how many of each.</summary>
internal static class DiagnosticReport
{
    public static void Print(DiagnosticBag bag, Surroundings here)
    {
        var found = bag.Ordered();
        if (found.Count == 0)
            return;
        DiagnosticPrinter.Print(found, here.Error);
        if (here.InContinuousIntegration)
            DiagnosticPrinter.PrintAnnotations(found, here.Output);
        var errors = found.Count(d => d.Severity == Severity.Error);
        here.Error.WriteLine($"{Count(errors, "error")}, {Count(found.Count - errors, "warning")}");
    }

    /// <summary>So many of something whose plural takes an s.</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : Invariant($"{count} {noun}s");
}
