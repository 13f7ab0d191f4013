using System.Text;

namespace PmfSite.Diagnostics;

/// <summary>Makes text from content safe and short enough to repeat on a terminal.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>The text in quotes, cut at 60 characters, with control and invisible characters named.</summary>
    public static string Quote(string text) => $"\"{Plain(text, Longest)}\"";

    public static string Plain(string text, int longest)
    {
        var plain = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (plain.Length >= longest)
                return plain.Append('…').ToString();
            if (rune.Value == '\t')
                plain.Append(' ');
            else if (IsUnseen(rune))
                plain.Append(Invariant($"<U+{rune.Value:X4}>"));
            else
                plain.Append(rune.ToString());
        }
        return plain.ToString();
    }

    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) is
        System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or
        System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator or
        System.Globalization.UnicodeCategory.Surrogate or System.Globalization.UnicodeCategory.PrivateUse;
}
