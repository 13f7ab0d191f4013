using System.Globalization;
using System.Text;

namespace PmfSite.Diagnostics;

/// <summary>Makes text from content safe and short enough to repeat on a terminal.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>The text in quotes, cut at 60 characters, with control and invisible characters named.</summary>
    public static string Quote(string text) => $"\"{Plain(text, Longest)}\"";

    /// <summary>The same for a key or an id, where a letter of another alphabet is named too, since it may look like one of ours.</summary>
    public static string QuoteWord(string text) => $"\"{Named(text, Longest, rune => !rune.IsAscii || Rune.IsControl(rune))}\"";

    /// <summary>Most texts have nothing to name and nothing to cut.</summary>
    public static string Plain(string text, int longest) =>
        text.Length <= longest && !text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? text : Named(text, longest, IsUnseen);

    private static string Named(string text, int longest, Func<Rune, bool> isNamed)
    {
        var plain = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (plain.Length >= longest)
                return plain.Append('…').ToString();
            if (rune.Value == '\t')
                plain.Append(' ');
            else if (isNamed(rune))
                plain.Append(Invariant($"<U+{rune.Value:X4}>"));
            else
                plain.Append(rune.ToString());
        }
        return plain.ToString();
    }

    private static bool IsUnseen(Rune rune) =>
        rune.Value != ' '
        && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;
}
