namespace PmfSite.Tests.Year;

/// <summary>A named step of a walk: what is done or looked at, and the steps without which it cannot be taken.</summary>
internal sealed record Step<TWalker>(string Name, Func<TWalker, Task> Take, params string[] Needs)
{
    public Step(string name, Action<TWalker> look, params string[] needs)
        : this(name, walker => Looked(look, walker), needs) { }

    private static Task Looked(Action<TWalker> look, TWalker walker)
    {
        look(walker);
        return Task.CompletedTask;
    }
}
