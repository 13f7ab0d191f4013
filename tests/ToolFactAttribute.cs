namespace PmfSite.Tests;

/// <summary>A test that needs a program of others, and is reported as skipped where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    /// <param name="unknown">What nobody knows without it.</param>
    public ToolFactAttribute(string command, string unknown)
    {
        if (Tool.PathOf(command) is null)
            Skip = $"There is no {command} here, so nobody knows {unknown}.";
    }
}
