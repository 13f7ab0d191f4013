namespace PmfSite.Diagnostics;

/// <summary>Finds the word that an author probably meant.</summary>
internal static class Suggestion
{
    /// <summary>A sentence that names the nearest of the known words, or lists them when none is near.</summary>
    public static string For(string written, IEnumerable<string> known)
    {
        var words = known.Order(StringComparer.Ordinal).ToArray();
        var nearest = words.Select(word => (word, distance: Distance(written, word))).OrderBy(p => p.distance).FirstOrDefault();
        if (nearest.word is not null && nearest.distance <= Math.Max(1, written.Length / 3))
            return $"did you mean {nearest.word}?";
        return words.Length switch
        {
            0 => "there is none to choose from",
            <= 12 => $"use one of: {string.Join(", ", words)}",
            _ => $"use one of the {words.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)} known ones, such as {string.Join(", ", words.Take(4))}",
        };
    }

    /// <summary>How many letters must be added, removed, changed or swapped with a neighbour.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 64 || b.Length > 64)
            return int.MaxValue;
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i, j] = Math.Min(change, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }
}
