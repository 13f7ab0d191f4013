using PmfSite.Saying;

namespace PmfSite.Rendering;

/// <summary>Finds the words of a page where RazorLight carries them, in the bag that page, layout and components share.</summary>
internal static class ThemePageWords
{
    public const string Name = "words";

    public static Words In(IDictionary<string, object?> bag) => (Words)bag[Name]!;
}
