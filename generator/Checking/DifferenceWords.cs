using PmfSite.Approving;

namespace PmfSite.Checking;

/// <summary>Says what differs between two editions, for whoever keeps the content.</summary>
internal static class DifferenceWords
{
    private const int Longest = 48;
    private const int Before = 12;

    public static string Of(EditionDifference difference) => difference switch
    {
        { Was: null, Is: { } added } => $"{Subject(difference)} was not there, and is {Quote(added, 0)}",
        { Is: null, Was: { } gone } => $"{Subject(difference)} was {Quote(gone, 0)}, and is gone",
        { Was: { } was, Is: { } now } => $"{Subject(difference)} was {Quote(was, FirstDifference(was, now))}, and is {Quote(now, FirstDifference(was, now))}",
        _ => throw new ArgumentOutOfRangeException(nameof(difference), difference, "a difference between nothing and nothing"),
    };

    private static string Subject(EditionDifference difference) =>
        difference.Kind == EntryKind.Decision ? $"the {difference.Fact}" : $"{difference.Id}: {difference.Fact}";

    private static int FirstDifference(string was, string now) => was.AsSpan().CommonPrefixLength(now);

    /// <summary>The text in one line; of a long one the part around its first difference.</summary>
    private static string Quote(string text, int around)
    {
        var line = text.ReplaceLineEndings(" ");
        var start = line.Length <= Longest ? 0 : Math.Clamp(around - Before, 0, line.Length - Longest);
        var end = Math.Min(line.Length, start + Longest);
        return $"{(start > 0 ? "..." : "")}{line[start..end]}{(end < line.Length ? "..." : "")}";
    }
}
