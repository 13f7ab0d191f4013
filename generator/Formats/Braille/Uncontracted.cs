using System.Text;

namespace PmfSite.Formats.Braille;

/// <summary>Uncontracted Unified English Braille of a text that was spelled for it: each character by its own sign, with capitals and numbers
/// marked.</summary>
internal static class Uncontracted
{
    private const int WordsOfPassage = 3;
    private const string Passage = ",,,",
        Word = ",,",
        Letter = ",",
        End = ",'";

    public static string Of(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var cells = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            if (PassageAt(i, words) is not { } length)
            {
                cells.Add(Marked(words[i]));
                continue;
            }
            cells.Add(Passage + string.Join(' ', words.Skip(i).Take(length).Select(w => Cells(w, marksCapitals: false))) + End);
            i += length - 1;
        }
        return string.Join(' ', cells);
    }

    /// <summary>A number as it stands alone.</summary>
    public static string Number(int number) => Marked(Invariant($"{number}"));

    /// <summary>How many words are capitals throughout, from here to the last of them; null where they are too few for a passage.</summary>
    private static int? PassageAt(int first, string[] words)
    {
        var (count, length) = (0, 0);
        for (var i = first; i < words.Length && !words[i].Any(char.IsLower); i++)
        {
            if (words[i].Any(char.IsUpper))
                (count, length) = (count + 1, i - first + 1);
            else if (count == 0)
                return null;
        }
        return count >= WordsOfPassage ? length : null;
    }

    private static string Marked(string word) => Cells(word, marksCapitals: true);

    private static string Cells(string word, bool marksCapitals)
    {
        var (cells, isNumber) = (new StringBuilder(), false);
        for (var i = 0; i < word.Length; i++)
        {
            var character = word[i];
            if (char.IsAsciiDigit(character) || (character is '.' or ',' && !isNumber && BeginsNumber(word, i)))
            {
                cells.Append(isNumber ? "" : "#").Append(char.IsAsciiDigit(character) ? Digit(character) : Sign(character));
                isNumber = true;
                continue;
            }
            if (marksCapitals && char.IsUpper(character))
                cells.Append(Capitals(word, i));
            // After a number the first ten letters would be read as digits.
            else if (isNumber && char.ToLowerInvariant(character) is >= 'a' and <= 'j')
                cells.Append(';');
            cells.Append(character == '?' && IsUnclear(word, i) ? ";" : "").Append(Sign(character));
            isNumber = (isNumber && character is '.' or ',') || Sign(character).Contains('#', StringComparison.Ordinal);
            if (marksCapitals && char.IsUpper(character) && i + 1 < word.Length && char.IsLower(word[i + 1]) && i > 0 && char.IsUpper(word[i - 1]))
                cells.Append(End);
        }
        return cells.ToString();
    }

    /// <summary>What stands before a capital: one sign for it alone, one for a row of them, none inside a row.</summary>
    private static string Capitals(string word, int i)
    {
        if (i > 0 && char.IsUpper(word[i - 1]))
            return "";
        return i + 1 < word.Length && char.IsUpper(word[i + 1]) ? Word : Letter;
    }

    /// <summary>A point or a comma before a digit belongs to the number where no letter is before it.</summary>
    private static bool BeginsNumber(string word, int i) =>
        i + 1 < word.Length && char.IsAsciiDigit(word[i + 1]) && (i == 0 || !char.IsLetter(word[i - 1]));

    /// <summary>The question mark is the sign of an opening quotation mark too.</summary>
    private static bool IsUnclear(string word, int i) => i == 0 || (i + 1 < word.Length && char.IsLetterOrDigit(word[i + 1]));

    private static char Digit(char digit) => digit == '0' ? 'J' : (char)('A' + digit - '1');

    private static string Sign(char character) =>
        BrailleSigns.Of(char.ToLowerInvariant(character))
        ?? throw new ArgumentException($"a character that was not spelled for braille: {character}", nameof(character));
}
