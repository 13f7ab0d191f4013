namespace PmfSite.Performance;

/// <summary>The corporate plan that the indicators measure.</summary>
/// <param name="Priority">What the plan calls its parts, such as priority, pillar or outcome.</param>
/// <param name="Commitment">What the plan calls the things that it promises under a priority, such as commitment or outcome.</param>
internal sealed record Plan(string Title, DateOnly Starts, DateOnly Ends, string? Address, Naming Priority, Naming Commitment)
{
    /// <summary>The plans before it, the last one first; may be empty. Their priorities know to which of them they belonged.</summary>
    public IReadOnlyList<EarlierPlan> Follows { get; init; } = [];
}

/// <summary>A plan that has been succeeded by another.</summary>
internal sealed record EarlierPlan(string Id, string Title, DateOnly Starts, DateOnly Ends, string? Address);
