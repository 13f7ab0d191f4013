using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PmfSite.Saying;

namespace PmfSite.Tests.Saying.MadeUp;

/// <summary>
/// Makes a phrase of the made-up language of a phrase of English: other letters, its parts the other way round, the plural form of each number, and
/// marks around it. What the site puts into the phrase stays as it is.
/// </summary>
internal sealed partial class MadeUpTranslator(IReadOnlyList<EnglishPhrase> phrases, LanguageGrammar grammar)
{
    private const char FirstHole = '\uE000';

    private readonly ConcurrentDictionary<int, object> withoutHoles = [];
    private readonly ConcurrentDictionary<string, bool> countsAsText = [];

    /// <summary>Phrases that were given a count as text, which no language can inflect.</summary>
    public IEnumerable<string> CountsAsText => countsAsText.Keys.Order(StringComparer.Ordinal);

    /// <summary>The phrases of English into which nothing is put.</summary>
    public IEnumerable<string> Fixed => phrases.Where(p => p.Phrase.IsSpecialName).Select(p => p.Say([])).OfType<string>();

    /// <summary>Says a phrase.</summary>
    /// <param name="number">Its place among the phrases.</param>
    public object Say(int number, object[] given) =>
        given.Length == 0 ? withoutHoles.GetOrAdd(number, n => Translated(phrases[n], given)) : Translated(phrases[number], given);

    private object Translated(EnglishPhrase phrase, object[] given)
    {
        if (given.OfType<string>().Any(MadeUpGrammar.IsCount))
            countsAsText.TryAdd(phrase.Name, true);
        object[] holes = [.. given.Select(Hole)];
        // A phrase that knows only some words, such as the names of columns, is led by one of them.
        var english = Tried(phrase, holes) ?? phrase.Say([given[0], .. holes[1..]]);
        return english switch
        {
            // It said nothing of its own, or a letter of an address.
            string text when Holes().Replace(text, "").Length == 0 => phrase.Say(given) is string raw && given.Any(g => raw == $"{g}")
                ? raw
                : Filled(text, given),
            string text when given is [char sign] && text == $"{sign}" => text,
            string text => Marked(text, given),
            LinkedSentence sentence => Linked(sentence, holes, given),
            IReadOnlyList<string> texts => texts.Select(text => Marked(text, given)).ToArray(),
            IReadOnlyList<Explained> terms => terms.Select(t => new Explained(t.Id, Marked(t.Term, given), Marked(t.Meaning, given))).ToArray(),
            _ => throw new InvalidOperationException($"{phrase.Name} says what no language can turn: {english.GetType()}"),
        };
    }

    /// <summary>Null where it knows only some words.</summary>
    private static object? Tried(EnglishPhrase phrase, object[] holes)
    {
        try
        {
            return phrase.Say(holes);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static object Hole(object given, int n) =>
        given switch
        {
            "" => given,
            string => $"{(char)(FirstHole + n)}",
            Link link => link with { },
            _ => given,
        };

    private string Marked(string english, object[] given) =>
        $"⟦{string.Join(' ', [.. Forms(given), .. Reversed(Holes().Split(english)).Select(part => Filled(part, given))])}⟧";

    private IEnumerable<string> Forms(object[] given) =>
        given.OfType<int>().Select(number => MadeUpGrammar.Form(grammar.Plural(Math.Abs(number), 0)));

    private LinkedSentence Linked(LinkedSentence english, object[] holes, object[] given)
    {
        var format = string.Join(
            ' ',
            Reversed(Places().Split(english.Words.Format)).Select(part => Places().IsMatch(part) ? part : MadeUpLetters.Of(part))
        );
        var parts = english.Words.GetArguments().Select(part => Part(part, holes, given)).ToArray();
        return new(FormattableStringFactory.Create($"⟦{format}⟧", parts));
    }

    private object? Part(object? part, object[] holes, object[] given) =>
        part switch
        {
            Link link when Array.FindIndex(holes, h => ReferenceEquals(h, link)) is >= 0 and var n => given[n],
            Link link => link with { Text = Marked(link.Text, []) },
            string text when Holes().Replace(text, "").Length == 0 => Filled(text, given),
            string text => Marked(text, given),
            _ => part,
        };

    private static string Filled(string part, object[] given) =>
        Places().IsMatch(part) ? part
        : part is [>= FirstHole and var hole] && hole < FirstHole + given.Length ? $"{given[hole - FirstHole]}"
        : MadeUpLetters.Of(part);

    private static IEnumerable<string> Reversed(string[] parts) => parts.Select(part => part.Trim()).Where(part => part.Length > 0).Reverse();

    /// <summary>What the site fills, or the script of a page.</summary>
    [GeneratedRegex(@"([\uE000-\uE0FF]|\{\d\})")]
    private static partial Regex Holes();

    [GeneratedRegex(@"(\{\d+\})")]
    private static partial Regex Places();
}
