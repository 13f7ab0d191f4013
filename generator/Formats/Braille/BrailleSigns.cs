using System.Text;

namespace PmfSite.Formats.Braille;

/// <summary>
/// The signs of Unified English Braille that dashboards need, in Braille ASCII: for each character in lower case the cells that stand for it. Digits
/// and capitals depend on what is around them and are not here.
/// </summary>
internal static class BrailleSigns
{
    /// <summary>Every cell in the order of its dots, as North American Braille ASCII writes them.</summary>
    public const string Cells = " ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'@\",*/-^.;<%:[>+_$\\?!#&(])=";

    /// <summary>What a cell is joined to the next by: it begins a sign of several cells, and no line ends with it.</summary>
    public const string Prefixes = "@^_\".;,#";

    private static readonly IReadOnlyDictionary<char, string> Signs = All();

    /// <summary>Characters in lower case that have a sign.</summary>
    public static IEnumerable<char> Known => Signs.Keys;

    /// <summary>The cells of a character in lower case; null where it has none.</summary>
    public static string? Of(char character) => Signs.GetValueOrDefault(character);

    public static bool Has(char character) => char.IsAsciiDigit(character) || Signs.ContainsKey(char.ToLowerInvariant(character));

    private static Dictionary<char, string> All()
    {
        var signs = Others().ToDictionary(s => s.Character, s => s.Cells);
        for (var letter = 'a'; letter <= 'z'; letter++)
            signs[letter] = char.ToUpperInvariant(letter).ToString();
        foreach (var (accent, letters) in Accents())
        {
            foreach (var letter in letters)
                signs[letter] = accent + char.ToUpperInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]);
        }
        return signs;
    }

    /// <summary>Marks, signs, and letters that are no letter with an accent.</summary>
    private static (char Character, string Cells)[] Others() =>
        [
            ('.', "4"),
            (',', "1"),
            (';', "2"),
            (':', "3"),
            ('!', "6"),
            ('?', "8"),
            ('\'', "'"),
            ('-', "-"),
            ('–', ",-"),
            ('—', ",-"),
            ('…', "444"),
            ('“', "8"),
            ('”', "0"),
            ('‘', ",8"),
            ('’', ",0"),
            ('«', "_8"),
            ('»', "_0"),
            ('′', "7"),
            ('″', "77"),
            ('(', "\"<"),
            (')', "\">"),
            ('[', ".<"),
            (']', ".>"),
            ('{', "_<"),
            ('}', "_>"),
            ('<', "@<"),
            ('>', "@>"),
            ('/', "_/"),
            ('\\', "_*"),
            ('|', "_\\"),
            ('&', "@&"),
            ('@', "@A"),
            ('#', "_?"),
            ('*', "\"9"),
            ('^', "@5"),
            ('_', ".-"),
            ('~', "@9"),
            ('%', ".0"),
            ('£', "@L"),
            ('$', "@S"),
            ('€', "@E"),
            ('¢', "@C"),
            ('¥', "@Y"),
            ('+', "\"6"),
            ('−', "\"-"),
            ('×', "\"8"),
            ('÷', "\"/"),
            ('=', "\"7"),
            ('±', "_6"),
            ('≠', "\"7@:"),
            ('≤', "_@<"),
            ('≥', "_@>"),
            ('≈', "^9"),
            ('°', "^J"),
            ('µ', ".M"),
            ('²', ";9#B"),
            ('³', ";9#C"),
            ('¼', "#A/D"),
            ('½', "#A/B"),
            ('¾', "#C/D"),
            ('⅓', "#A/C"),
            ('⅔', "#B/C"),
            ('§', "^S"),
            ('¶', "^P"),
            ('©', "^C"),
            ('®', "^R"),
            ('™', "^T"),
            ('•', "_4"),
            ('†', "@,?"),
            ('‡', "@,]"),
            ('✓', "@%"),
            ('←', ";\\["),
            ('↑', ";\\+"),
            ('→', ";\\O"),
            ('↓', ";\\%"),
            ('æ', "A^6E"),
            ('œ', "O^6E"),
            ('ø', "@*O"),
            ('ł', "@*L"),
            ('đ', "@3D"),
            ('ß', ".!"),
        ];

    /// <summary>Each accent stands before its letter.</summary>
    private static IEnumerable<(string Accent, string Letters)> Accents() =>
        [
            ("^*", "àèìòùẁỳ"),
            ("^/", "áćéíĺńóŕśúẃýź"),
            ("^%", "âĉêĝĥîĵôŝûŵŷ"),
            ("^]", "ãĩñõũ"),
            ("^3", "äëïöüẅÿ"),
            ("^$", "åů"),
            ("^&", "çģķļņŗşţ"),
            ("^+", "čďěľňřšťž"),
            ("@-", "āēīōū"),
            ("@+", "ăĕğĭŏŭ"),
        ];
}
