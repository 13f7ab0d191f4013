using System.Text.RegularExpressions;
using PmfSite.Approving;
using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Performance;
using PmfSite.Writing;

namespace PmfSite.Commands;

/// <summary>Writes editions into the folder of their quarter, and the digest of the approved one into the record of its approval.</summary>
internal sealed partial class FrozenFiles(string contentFolder, Quarter quarter)
{
    /// <summary>Whether the digest can stand on a line of its own: the parts of the record begin at the first column, and an older digest fits on its
    /// line.</summary>
    public static bool HasRoomFor(Approval approval) =>
        Begins(approval.At, "decision:") && (approval.Edition is null || Begins(approval.EditionAt, "edition:"));

    /// <param name="salt">What nobody can guess.</param>
    /// <returns>The digest.</returns>
    public string WriteSubmitted(Edition edition, string salt) => Write(ContentPlaces.Submitted, EditionText.Write(edition, salt));

    /// <returns>The digest.</returns>
    public string WriteApproved(Edition edition)
    {
        var digest = Write(ContentPlaces.Edition, EditionText.Write(edition));
        var path = PathOf(ContentPlaces.Approval);
        var text = File.ReadAllText(path);
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var line = $"edition: {digest}";
        WholeFile.Replace(
            path,
            EditionLine().IsMatch(text) ? EditionLine().Replace(text, line) : $"{text.TrimEnd('\r', '\n')}{lineEnd}{line}{lineEnd}"
        );
        return digest;
    }

    private string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        WholeFile.Replace(path, bytes);
        return EditionText.Digest(bytes);
    }

    private static bool Begins(SourceLocation at, string key) => at.File.Line(at.Line).StartsWith(key, StringComparison.Ordinal);

    private string PathOf(string name) => Path.Combine(contentFolder, ContentPlaces.InQuarter(quarter, name));

    [GeneratedRegex(@"^edition:[^\r\n]*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex EditionLine();
}
