namespace PmfSite.Performance;

/// <summary>The corporate plan that the indicators measure.</summary>
internal sealed record Plan(string Title, DateOnly Starts, DateOnly Ends, string? Address);
