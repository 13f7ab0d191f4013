namespace PmfSite.Performance;

/// <summary>Whether a part of the plan is a priority or a programme that stands beside the priorities.</summary>
internal enum PlanPart
{
    Priority,
    Programme,
}

/// <summary>A priority of the plan, or a programme of the same shape, with its commitments in order.</summary>
internal sealed record Priority(string Id, PlanPart Part, string Title, string Summary, IReadOnlyList<Commitment> Commitments)
{
    /// <summary>The earlier plan that it was a part of; null for a part of the plan that runs.</summary>
    public EarlierPlan? Plan { get; init; }
}

/// <summary>What the council promises under a priority: a commitment or an outcome, whatever the plan calls it.</summary>
internal sealed record Commitment(string Id, string Title);
