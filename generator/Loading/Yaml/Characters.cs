using PmfSite.Diagnostics;

namespace PmfSite.Loading.Yaml;

/// <summary>Characters that an author cannot see and that change what a text does; refused in all content.</summary>
internal static class Characters
{
    /// <summary>The index and code point of the first one, or null.</summary>
    public static (int Index, int Code)? FirstUnwanted(string text)
    {
        for (var i = NextUnusual(text, 0); i < text.Length; i = NextUnusual(text, i + 1))
        {
            if (!char.IsSurrogate(text[i]))
            {
                if (IsUnwanted(text[i]))
                    return (i, text[i]);
            }
            else if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return (i, text[i]);
            }
            else if (char.ConvertToUtf32(text[i], text[++i]) is var code && IsUnwanted(code))
            {
                return (i - 1, code);
            }
        }
        return null;
    }

    public static Diagnostic Message(SourceLocation at, int code) =>
        new(Severity.Error, "invisible-character", Invariant($"{Name(code)} (U+{code:X4}) does not belong in a text"), Remedy(code), at);

    /// <summary>The next character that is not plain printable ASCII; the end of the text when there is none.</summary>
    private static int NextUnusual(string text, int from) =>
        text.AsSpan(from).IndexOfAnyExceptInRange(' ', '~') is var next and >= 0 ? from + next : text.Length;

    private static bool IsUnwanted(char c) =>
        c switch
        {
            '\t' or '\n' => false,
            < ' ' or (>= '\u007F' and <= '\u009F') => true, // C0, DEL and C1, U+0085 (a line break to YAML) among them
            '\u00AD' or '\u061C' or '\u034F' => true, // soft hyphen, Arabic letter mark, grapheme joiner
            '\u115F' or '\u1160' or '\u3164' or '\uFFA0' => true, // fillers that look like a space
            '\u17B4' or '\u17B5' or '\u180E' or '\uFEFF' => true, // inherent vowels, vowel separator, byte order mark
            >= '\u200B' and <= '\u200F' => true, // zero width, directional marks
            >= '\u2028' and <= '\u202E' => true, // line and paragraph separators, directional embeddings
            >= '\u2060' and <= '\u206F' => true, // word joiner, directional isolates
            >= '\uE000' and <= '\uF8FF' => true, // private use: the bullets of a word processor
            >= '\uFDD0' and <= '\uFDEF' or >= '\uFFF0' => true, // no characters at all, and U+FFFD in the place of a lost one
            _ => false,
        };

    /// <summary>Beyond the first plane: tags, which hide whole sentences, private use, and what is no character.</summary>
    private static bool IsUnwanted(int code) => code >= 0xE0000 || (code & 0xFFFE) == 0xFFFE;

    private static string Name(int code) =>
        code switch
        {
            0x0B or 0x0C => "a line or page break of a word processor",
            0x0D => "a carriage return without a line feed",
            0x85 or 0x2028 or 0x2029 => "a line break that editors do not count",
            < ' ' or (>= 0x7F and <= 0x9F) => "a control character",
            0xAD => "a soft hyphen",
            0xFEFF => "a byte order mark inside the file",
            0xFFFD => "the sign for a letter that was lost",
            0x200B or 0x200C or 0x200D or 0x2060 => "a joiner or space of no width",
            0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "a mark that turns the direction of writing",
            >= 0xE000 and <= 0xF8FF => "a sign that only one font knows",
            _ => "an invisible character",
        };

    private static string Remedy(int code) =>
        code switch
        {
            0x0D => "save the file with line ends LF or CRLF",
            0xFFFD => "write the letter again and save the file as UTF-8",
            _ => "delete it; it often comes with text that was copied from another program",
        };
}
