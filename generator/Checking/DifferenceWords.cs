using PmfSite.Approving;
using PmfSite.Diagnostics;

namespace PmfSite.Checking;

/// <summary>Says what differs between two editions, for whoever keeps the content.</summary>
internal static class DifferenceWords
{
    private const int Longest = 48;
    private const int Before = 12;

    public static string Of(EditionDifference difference) =>
        difference switch
        {
            { Was: null, Is: { } added } => $"{Subject(difference)} was not there, and is {Quote(FactTexts.Of(added), 0)}",
            { Is: null, Was: { } gone } => $"{Subject(difference)} was {Quote(FactTexts.Of(gone), 0)}, and is gone",
            { Was: { } was, Is: { } now } => $"{Subject(difference)} {Change(FactTexts.Of(was), FactTexts.Of(now))}",
            _ => throw new ArgumentOutOfRangeException(nameof(difference), difference, "a difference between nothing and nothing"),
        };

    private static string Subject(EditionDifference difference) =>
        difference.Kind == EntryKind.Decision ? $"the {Name(difference)}" : $"{Plain(difference.Id)}: {Name(difference)}";

    private static string Name(EditionDifference difference) => Plain(FactNames.Of(difference.Fact));

    private static string Change(string was, string now)
    {
        var first = was.AsSpan().CommonPrefixLength(now);
        return $"was {Quote(was, first)}, and is {Quote(now, first)}";
    }

    /// <summary>The text in one line; of a long one the part around its first difference.</summary>
    private static string Quote(string text, int around)
    {
        var line = text.ReplaceLineEndings(" ");
        var start = line.Length <= Longest ? 0 : Whole(line, Math.Clamp(around - Before, 0, line.Length - Longest));
        var end = Whole(line, Math.Min(line.Length, start + Longest));
        return $"{(start > 0 ? "..." : "")}{Plain(line[start..end])}{(end < line.Length ? "..." : "")}";
    }

    /// <summary>The same place, or the one before where it would cut a character in two.</summary>
    private static int Whole(string text, int place) => place < text.Length && char.IsLowSurrogate(text[place]) ? place - 1 : place;

    /// <summary>An edition is a file like others: what nobody could see is named.</summary>
    private static string Plain(string text) => Excerpt.Plain(text, int.MaxValue);
}
