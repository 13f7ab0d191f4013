namespace PmfSite.Writing;

/// <summary>One entry of the publication history: what became public.</summary>
/// <param name="Number">From 1, in the order in which they became public; a release that was put back gets a new one.</param>
/// <param name="Manifest">The digest of its manifest, which is the same for the same site.</param>
/// <param name="Quarters">The ids of the quarters that it publishes.</param>
internal sealed record PublishedRelease(int Number, string Manifest, IReadOnlyList<string> Quarters);

/// <summary>A release that was put back.</summary>
/// <param name="SameAs">The entry under which it was public before.</param>
/// <param name="Was">What was public until then, which is kept.</param>
internal sealed record RolledBack(PublishedRelease Now, PublishedRelease? SameAs, PublishedRelease? Was);
