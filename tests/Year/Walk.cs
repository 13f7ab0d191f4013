using System.Runtime.ExceptionServices;
using Xunit.Sdk;

namespace PmfSite.Tests.Year;

/// <summary>How each step of a walk went. A step that needs one which failed is not taken, and says so; the others are.</summary>
internal sealed class Walk
{
    private readonly Dictionary<string, Exception?> outcomes = new(StringComparer.Ordinal);

    private Walk() { }

    public static async Task<Walk> Of<TWalker>(TWalker walker, IEnumerable<Step<TWalker>> steps)
    {
        var walk = new Walk();
        foreach (var step in steps)
            walk.outcomes.Add(step.Name, await walk.Outcome(walker, step));
        return walk;
    }

    /// <summary>Fails as the step did.</summary>
    public void AssertTaken(string step)
    {
        if (outcomes[step] is { } failure)
            ExceptionDispatchInfo.Throw(failure);
    }

    private async Task<Exception?> Outcome<TWalker>(TWalker walker, Step<TWalker> step)
    {
        if (step.Needs.FirstOrDefault(name => outcomes[name] is not null) is { } missing)
            return new XunitException($"{step.Name} was not taken: it needs {missing}, which failed or was not taken either.");
        try
        {
            await step.Take(walker);
            return null;
        }
#pragma warning disable CA1031 // Whatever went wrong is told by the test of this step, and the walk goes on.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return failure;
        }
    }
}
