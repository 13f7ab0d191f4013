using System.Text.RegularExpressions;

namespace PmfSite.Tests.Saying.MadeUp;

/// <summary>Takes a text apart into runs of Latin words: whatever stands between marks and other letters.</summary>
internal static partial class LatinWords
{
    /// <summary>The runs in which there is a word.</summary>
    public static IEnumerable<string[]> Runs(string text) => Breaks().Split(text).Select(Of).Where(run => run.Any(IsWord));

    /// <summary>Words and numbers in order; addresses, names of files, digests, moments and the code of HTML are no words.</summary>
    public static string[] Of(string text) => [.. Words().Matches(NoWords().Replace(text, " ")).Select(m => m.Value)];

    /// <summary>A capital alone names an event of a chart, or spells an address.</summary>
    public static bool IsWord(string word) => char.IsLetter(word[0]) && !(word.Length == 1 && char.IsUpper(word[0]));

    [GeneratedRegex(@"[⟦⟧\u0531-\u0588]+")]
    private static partial Regex Breaks();

    [GeneratedRegex(
        @"(?:https?://|tag:|urn:|mailto:)\S+|\S+@\S+\.\S+|\b[0-9a-f]{12,}\b|[\w./-]+\.(?:csv|json|html|svg|txt|xml|ods|xlsx|epub|wav|png)\b"
            + @"|\b\d{4}-\d\d-(?:q\d|\d\dT\S+)|\ben-GB\b|</?[a-z]+\b|\b[a-z]+=""(?:lazy|\d+%?)""|\b[a-z]+="""
    )]
    private static partial Regex NoWords();

    [GeneratedRegex(@"[\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}-[\W_\d]]+(?:['’][a-z]+)*|\d+")]
    private static partial Regex Words();
}
