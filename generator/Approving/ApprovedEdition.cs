namespace PmfSite.Approving;

/// <summary>What was approved for a quarter.</summary>
/// <param name="Digest">The SHA-256 of <paramref name="Bytes"/>, as the approval records it.</param>
/// <param name="Bytes">The edition as it was frozen, for whoever wants to look it up.</param>
/// <param name="Submitted">The SHA-256 of what was put before the body that decided; null where that was not frozen, or where it would let a guess at
/// what is withheld or was amended be tested.</param>
/// <param name="Amendments">What the body changed; empty for an approval without amendments.</param>
internal sealed record ApprovedEdition(Edition Edition, string Digest, byte[] Bytes, string? Submitted, IReadOnlyList<EditionDifference> Amendments);
