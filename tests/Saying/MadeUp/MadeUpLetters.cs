namespace PmfSite.Tests.Saying.MadeUp;

/// <summary>Writes English words with Armenian letters, one for one, so that a Latin word is by definition no word of the made-up language.</summary>
internal static class MadeUpLetters
{
    private const char SmallFirst = '\u0561';
    private const char CapitalFirst = '\u0531';

    public static string Of(string english) => string.Concat(english.Select(Of));

    private static char Of(char letter) =>
        letter switch
        {
            >= 'a' and <= 'z' => (char)(SmallFirst + letter - 'a'),
            >= 'A' and <= 'Z' => (char)(CapitalFirst + letter - 'A'),
            _ => letter,
        };
}
