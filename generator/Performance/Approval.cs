using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>What was decided about a quarter.</summary>
internal enum Decision
{
    Pending,
    Approved,
}

/// <summary>The record of the decision to publish a quarter, and of the route that led there.</summary>
internal sealed record Approval(
    Decision Decision, DateOnly? Date, string? Body, string? Minute, string? Note, IReadOnlyList<RouteStep> Route, SourceLocation At)
{
    /// <summary>Where the date stands; where there is none, the file.</summary>
    public required SourceLocation DateAt { get; init; }
}

/// <summary>A body that saw the quarter before the decision.</summary>
internal sealed record RouteStep(string Body, DateOnly? Date, string Did);
