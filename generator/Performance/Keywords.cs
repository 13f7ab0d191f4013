namespace PmfSite.Performance;

/// <summary>The words that stand for the values of a fixed list, in content and in data: lower case with hyphens, <c>HalfYearly</c> as
/// half-yearly.</summary>
internal static class Keywords
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return name.AsSpan(1).ContainsAnyInRange('A', 'Z')
            ? string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? "-" + c : c.ToString())).ToLowerInvariant()
            : name.ToLowerInvariant();
    }

    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    public static T? Find<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == word)
                return value;
        }
        return null;
    }
}
