using PmfSite.Diagnostics;

namespace PmfSite.Loading;

/// <summary>Characters that an author cannot see and that change what a text does; refused in all content.</summary>
internal static class Characters
{
    /// <summary>The index and code of the first one, or null.</summary>
    public static (int Index, int Code)? FirstUnwanted(string text)
    {
        for (var i = NextUnusual(text, 0); i < text.Length; i = NextUnusual(text, i + 1))
        {
            if (IsUnwanted(text[i]))
                return (i, text[i]);
        }
        return null;
    }

    /// <summary>The next character that is not plain printable ASCII; the end of the text when there is none.</summary>
    private static int NextUnusual(string text, int from) =>
        text.AsSpan(from).IndexOfAnyExceptInRange(' ', '~') is var next and >= 0 ? from + next : text.Length;

    public static Diagnostic Message(SourceLocation at, (int Index, int Code) unwanted) =>
        new(Severity.Error, "invisible-character", Invariant($"an invisible or control character (U+{unwanted.Code:X4})"),
            "delete it; it often comes with text that was copied from another program", at);

    private static bool IsUnwanted(char c) => c switch
    {
        '\t' or '\n' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,   // C0, DEL and C1, U+0085 (a line break to YAML) among them
        '\u00AD' or '\u061C' or '\uFEFF' => true,          // soft hyphen, Arabic letter mark, byte order mark
        >= '\u200B' and <= '\u200F' => true,               // zero width, directional marks
        >= '\u2028' and <= '\u202E' => true,               // line and paragraph separators, directional embeddings
        >= '\u2060' and <= '\u206F' => true,               // word joiner, directional isolates
        >= '\uFFF0' and <= '\uFFFB' => true,
        _ => false,
    };
}
