using PmfSite.Languages.InEnglish;
using PmfSite.Saying;

namespace PmfSite.Languages;

/// <summary>The languages that a site may speak.</summary>
internal static class SiteLanguages
{
    /// <summary>Whoever edits content is spoken to in English, and every site speaks it until another language is built.</summary>
    public static Words English { get; } = new English();

    /// <param name="language">The code of a language, as in <c>en-GB</c>.</param>
    public static Words WordsOf(string language) => English;
}
