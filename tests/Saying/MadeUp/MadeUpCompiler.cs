using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PmfSite.Tests.Saying.MadeUp;

/// <summary>Compiles a class for each group of words; each of its members hands its phrase to the translator by its number.</summary>
internal static class MadeUpCompiler
{
    private const string Name = "PmfSite.MadeUpLanguage";
    private const string Say = "global::System.Func<int, object[], object> say";

    public static Assembly Compile(IReadOnlyList<PropertyInfo> groups, IReadOnlyList<EnglishPhrase> phrases)
    {
        var numbered = phrases.Select((phrase, n) => (phrase.Phrase, Number: n)).ToLookup(p => p.Phrase.DeclaringType!);
        var source =
            $"namespace {Name};\n"
            + string.Concat(groups.Select(g => Group(g.PropertyType, numbered[g.PropertyType])))
            + $"internal sealed class MadeUp : global::PmfSite.Saying.Words\n{{\n{Words(groups)}}}\n";
        using var bytes = new MemoryStream();
        var made = CSharpCompilation
            .Create(
                Name,
                [CSharpSyntaxTree.ParseText(source)],
                ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                    .Split(Path.PathSeparator)
                    .Select(path => MetadataReference.CreateFromFile(path)),
                new(OutputKind.DynamicallyLinkedLibrary)
            )
            .Emit(bytes);
        Assert.Empty(made.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(bytes.ToArray());
    }

    private static string Words(IReadOnlyList<PropertyInfo> groups) =>
        $"public MadeUp(global::PmfSite.Saying.LanguageGrammar grammar, {Say})\n{{\nGrammar = grammar;\n"
        + string.Concat(groups.Select(g => $"{g.Name} = new MadeUp{g.PropertyType.Name}(say);\n"))
        + "}\npublic override global::PmfSite.Saying.LanguageGrammar Grammar { get; }\n"
        + string.Concat(groups.Select(g => $"public override {TypeName(g.PropertyType)} {g.Name} {{ get; }}\n"));

    private static string Group(Type group, IEnumerable<(MethodInfo Phrase, int Number)> phrases) =>
        $"internal sealed class MadeUp{group.Name}({Say}) : {TypeName(group)}\n{{\n"
        + string.Concat(phrases.Select(p => Member(p.Phrase, p.Number)))
        + "}\n";

    private static string Member(MethodInfo phrase, int number)
    {
        var access = phrase.IsPublic ? "public" : "internal";
        var type = TypeName(phrase.ReturnType);
        if (phrase.IsSpecialName)
            return Invariant($"{access} override {type} {phrase.Name["get_".Length..]} => ({type})say({number}, new object[0]);\n");
        var given = phrase.GetParameters();
        var parameters = string.Join(", ", given.Select(p => $"{TypeName(p.ParameterType)} @{p.Name}"));
        var arguments = string.Join(", ", given.Select(p => $"@{p.Name}"));
        return $"{access} override {type} {phrase.Name}({parameters}) =>\n" + Invariant($"({type})say({number}, new object[] {{ {arguments} }});\n");
    }

    private static string TypeName(Type type)
    {
        if (!type.IsGenericType)
            return $"global::{type.FullName!.Replace('+', '.')}";
        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return $"global::{type.Namespace}.{name}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>";
    }
}
