namespace PmfSite.Performance;

/// <summary>The corporate plan that the indicators measure.</summary>
/// <param name="Priority">What the plan calls one of its parts, such as priority, pillar or outcome.</param>
/// <param name="Priorities">The same in the plural.</param>
/// <param name="Commitment">What the plan calls a thing that it promises under a priority, such as commitment or outcome.</param>
/// <param name="Commitments">The same in the plural.</param>
internal sealed record Plan(
    string Title,
    DateOnly Starts,
    DateOnly Ends,
    string? Address,
    string Priority,
    string Priorities,
    string Commitment,
    string Commitments
)
{
    /// <summary>The plans before it, the last one first; may be empty. Their priorities know to which of them they belonged.</summary>
    public IReadOnlyList<EarlierPlan> Follows { get; init; } = [];
}

/// <summary>A plan that has been succeeded by another.</summary>
internal sealed record EarlierPlan(string Id, string Title, DateOnly Starts, DateOnly Ends, string? Address);
