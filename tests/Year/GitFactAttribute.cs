using System.ComponentModel;
using System.Diagnostics;

namespace PmfSite.Tests.Year;

/// <summary>A test that needs git, and is reported as skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute()
    {
        if (!IsThere())
            Skip = "There is no git here, so nobody has walked the year.";
    }

    private static bool IsThere()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["--version"]) { RedirectStandardOutput = true })!;
            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
