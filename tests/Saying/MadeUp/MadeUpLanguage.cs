using System.Reflection;
using PmfSite.Saying;

namespace PmfSite.Tests.Saying.MadeUp;

/// <summary>A language that nobody speaks, made from the words of English as they are: a new phrase is in it by itself.</summary>
internal sealed class MadeUpLanguage
{
    private readonly MadeUpTranslator translator;

    private MadeUpLanguage(Words words, MadeUpTranslator translator) => (Words, this.translator) = (words, translator);

    public Words Words { get; }

    /// <summary>Phrases that were given a count as text so far.</summary>
    public IEnumerable<string> CountsAsText => translator.CountsAsText;

    /// <summary>Those of an author's texts that are a phrase of English too, so that nobody could tell the one from the other.</summary>
    public IEnumerable<string> Same(IEnumerable<string> texts) => texts.Intersect(translator.Fixed, StringComparer.Ordinal);

    public static MadeUpLanguage Make()
    {
        var grammar = new MadeUpGrammar();
        PropertyInfo[] groups = [.. typeof(Words).GetProperties().Where(p => p.PropertyType.IsAbstract && p.PropertyType != typeof(LanguageGrammar))];
        EnglishPhrase[] phrases =
        [
            .. groups
                .Select(g => g.PropertyType)
                .SelectMany(group => Phrases(group).Select(phrase => (group, phrase)))
                .Select(p => new EnglishPhrase(English(p.group, grammar), p.phrase)),
        ];
        var translator = new MadeUpTranslator(phrases, grammar);
        var words = MadeUpCompiler.Compile(groups, phrases).GetType("PmfSite.MadeUpLanguage.MadeUp")!;
        Func<int, object[], object> say = translator.Say;
        return new((Words)Activator.CreateInstance(words, grammar, say)!, translator);
    }

    private static IEnumerable<MethodInfo> Phrases(Type group) =>
        group.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(m => m.IsAbstract);

    /// <summary>The group of English, which writes numbers as the made-up language does.</summary>
    private static object English(Type group, LanguageGrammar grammar)
    {
        var english = typeof(Words).Assembly.GetTypes().Single(type => type.BaseType == group);
        return english.GetConstructors().Single().GetParameters().Length == 0
            ? Activator.CreateInstance(english)!
            : Activator.CreateInstance(english, grammar)!;
    }
}
