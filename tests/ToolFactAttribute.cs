namespace PmfSite.Tests;

/// <summary>A test that needs an external program, or several, and is reported as skipped where one is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    /// <param name="unknown">What nobody knows without it.</param>
    /// <param name="others">What it needs beside the command.</param>
    public ToolFactAttribute(string command, string unknown, params string[] others) => Skip = Tool.WhyNot(unknown, [command, .. others]);
}
