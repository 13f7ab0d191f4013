using System.Globalization;

namespace PmfSite.Loading;

/// <summary>The words that stand for the values of a fixed list: lower case with hyphens, <c>HalfYearly</c> as half-yearly.</summary>
internal static class Words
{
    public static IEnumerable<string> Of<T>()
        where T : struct, Enum =>
        Enum.GetNames<T>().Select(Hyphenated);

    public static T? Find<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Hyphenated(value.ToString()) == word)
                return value;
        }
        return null;
    }

    private static string Hyphenated(string name) => string.Concat(name.Select((c, i) =>
        char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLower(c, CultureInfo.InvariantCulture) : c.ToString()));
}
