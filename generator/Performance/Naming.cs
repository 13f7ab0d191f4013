namespace PmfSite.Performance;

/// <summary>What a council calls one of something and several of it, such as division and divisions; null where content does not say.</summary>
internal sealed record Naming(string? One, string? Several);
