namespace PmfSite.Tests;

/// <summary>Whether expected files are to be written anew: by PMFSITE_ACCEPT=1, and never where the tests are the gate.</summary>
internal static class Acceptance
{
    public static bool IsAsked =>
        Environment.GetEnvironmentVariable("PMFSITE_ACCEPT") == "1"
        && (
            Environment.GetEnvironmentVariable("CI") is null or ""
                ? true
                : throw new InvalidOperationException("expected files are not rewritten in CI")
        );
}
