using PmfSite.Formats.Programs;

namespace PmfSite.Formats;

/// <summary>What a site was built from and with.</summary>
/// <param name="Quarters">The ids of the quarters that are published.</param>
/// <param name="Editions">The digest of each quarter's edition, by the id of the quarter.</param>
/// <param name="Corrected">The digest of each edition that a correction made, by its path.</param>
/// <param name="Inputs">The digest of each file that is released whole, by its path.</param>
/// <param name="Programs">The external programs that formats were made with.</param>
/// <param name="Output">One digest of all other files of the site.</param>
internal sealed record BuildRecord(
    string Generator,
    IReadOnlyList<string> Quarters,
    IReadOnlyList<NamedDigest> Editions,
    IReadOnlyList<NamedDigest> Corrected,
    IReadOnlyList<NamedDigest> Inputs,
    IReadOnlyList<ProgramVersion> Programs,
    string Output
);

/// <summary>The digest of something that has a name: a quarter, or a path.</summary>
internal readonly record struct NamedDigest(string Name, string Digest);
