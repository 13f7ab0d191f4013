namespace PmfSite.Performance;

/// <summary>Who answers for something: a role, never a person's name.</summary>
internal sealed record Role(string Id, string Title);
