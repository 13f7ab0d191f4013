namespace PmfSite.Languages.InEnglish;

/// <summary>Forms of the language's own phrases; a text of an author stands as it was written.</summary>
internal static class EnglishPhrase
{
    /// <summary>A phrase that can stand alone, as it stands inside a sentence.</summary>
    public static string InSentence(string phrase) =>
        phrase.Length > 1 && char.IsUpper(phrase[0]) && char.IsLower(phrase[1]) ? char.ToLowerInvariant(phrase[0]) + phrase[1..] : phrase;
}
