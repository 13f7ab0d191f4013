using System.Globalization;
using System.Text;
using PmfSite.Saying;

namespace PmfSite.Formats.Braille;

/// <summary>
/// Spells a text with the characters that have a sign in braille, so that none is lost: spaces and hyphens of every kind become usual ones, quotation
/// marks get a side, and what has no sign is named by its number.
/// </summary>
internal static class BrailleSpelling
{
    public static string Of(string text, Words words)
    {
        var spelled = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
            spelled.Append(Spelled(rune, words));
        return Quoted(string.Join(' ', spelled.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string Spelled(Rune rune, Words words)
    {
        if (rune.IsBmp && (rune.Value == '"' || BrailleSigns.Has((char)rune.Value)))
            return rune.ToString();
        return Usual(rune) ?? Apart(rune, words);
    }

    /// <summary>What means the same; null where nothing does.</summary>
    private static string? Usual(Rune rune) =>
        rune.Value switch
        {
            '‐' or '‑' or '‒' => "-",
            '―' => "—",
            '`' or '´' or 'ʼ' => "'",
            '„' => "“",
            '‚' => "‘",
            'μ' => "µ",
            '✔' => "✓",
            >= '₀' and <= '₉' => ((char)('0' + rune.Value - '₀')).ToString(),
            _ when Rune.IsWhiteSpace(rune) => " ",
            _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control => "",
            _ => null,
        };

    /// <summary>A letter stays where only its accent has no sign.</summary>
    private static string Apart(Rune rune, Words words)
    {
        var parts = rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes().ToArray();
        return string.Concat(
            parts.Select(p =>
                p.IsBmp && BrailleSigns.Has((char)p.Value) ? p.ToString() : words.Formats.CharacterWithoutBraille(Invariant($"{p.Value:X4}"))
            )
        );
    }

    /// <summary>A straight mark opens where a word begins; a high comma closes what is open, and is an apostrophe elsewhere.</summary>
    private static string Quoted(string text)
    {
        var (quoted, isOpen) = (new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var begins = i == 0 || text[i - 1] is ' ' or '(' or '[' or '“' or '‘' or '/' or '—' or '–';
            var isInside = i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);
            var character = text[i] switch
            {
                '"' => begins ? '“' : '”',
                '’' when !isOpen || isInside => '\'',
                _ => text[i],
            };
            isOpen = character == '‘' || (isOpen && character != '’');
            quoted.Append(character);
        }
        return quoted.ToString();
    }
}
