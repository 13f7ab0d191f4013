namespace PmfSite.Diagnostics;

/// <summary>Finds the word that an author probably meant.</summary>
internal static class Suggestion
{
    private const int LongestWord = 64;
    private const int LongestList = 120;

    /// <summary>A sentence that names the nearest of the known words, or lists them when none is near.</summary>
    public static string For(string written, IEnumerable<string> known)
    {
        var words = known as IReadOnlyCollection<string> ?? [.. known];
        return Nearest(written, words) is { } nearest ? $"did you mean {nearest}?" : List([.. words.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The known word that at most a third of the letters tell apart from the written one; null when there is none.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestWord)
            return null;
        var most = Math.Max(1, written.Length / 3);
        string? nearest = null;
        var least = most + 1;
        foreach (var word in known)
        {
            if (Math.Abs(word.Length - written.Length) > most)
                continue;
            var distance = Distance(written, word);
            if (distance < least || (distance == least && nearest is not null && string.CompareOrdinal(word, nearest) < 0))
                (nearest, least) = (word, distance);
        }
        return nearest;
    }

    private static string List(string[] words)
    {
        if (words.Length == 0)
            return "there is none to choose from";
        var (fitting, letters) = (0, 0);
        while (fitting < words.Length && (letters += words[fitting].Length + 2) <= LongestList)
            fitting++;
        var list = string.Join(", ", words.Take(Math.Max(1, fitting)));
        return fitting == words.Length ? $"use one of: {list}" : Invariant($"use one of the {words.Length} known ones, such as {list}");
    }

    /// <summary>How many letters must be added, removed, changed or swapped with a neighbour.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> rows = stackalloc int[3 * (LongestWord * 2 + 1)];
        var width = b.Length + 1;
        var beforeLast = rows[..width];
        var last = rows.Slice(width, width);
        var current = rows.Slice(2 * width, width);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }
            var free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[b.Length];
    }
}
