using System.Text;

namespace PmfSite.Tests.Transcripts;

/// <summary>
/// What a text says otherwise than another, line by line. Where lines are the same it tells how many and the last of them, so that the other text and
/// the difference together hold every line of it.
/// </summary>
internal static class Difference
{
    /// <returns>Nothing where both are the same.</returns>
    public static string Between(string before, string after)
    {
        if (before == after)
            return "";
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var common = CommonFromEachPlace(old, now);
        var told = new StringBuilder();
        var (i, j, same) = (0, 0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                (i, j, same) = (i + 1, j + 1, same + 1);
                continue;
            }
            TellSame();
            told.Append(i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1]) ? $"- {old[i++]}\n" : $"+ {now[j++]}\n");
        }
        TellSame();
        return told.ToString();

        void TellSame()
        {
            if (same > 0)
                told.Append(Invariant($"({same} the same, to: {old[i - 1].Trim()})\n"));
            same = 0;
        }
    }

    /// <summary>How many lines the rests of both texts have in common, from each pair of places on.</summary>
    private static int[,] CommonFromEachPlace(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        return common;
    }
}
