namespace PmfSite.Tests;

/// <summary>A test with rows that needs an external program, and is reported as skipped where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    /// <param name="unknown">What nobody knows without it.</param>
    public ToolTheoryAttribute(string command, string unknown) => Skip = Tool.WhyNot(unknown, command);
}
