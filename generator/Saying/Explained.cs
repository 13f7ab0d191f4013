namespace PmfSite.Saying;

/// <summary>A word of the site and what it means.</summary>
/// <param name="Id">Part of the address at which it is explained.</param>
/// <param name="Term">The word.</param>
/// <param name="Meaning">What it means, in a sentence.</param>
public sealed record Explained(string Id, string Term, string Meaning);
