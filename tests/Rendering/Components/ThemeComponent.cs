using System.Text.RegularExpressions;
using PmfSite.Composing;

namespace PmfSite.Tests.Rendering.Components;

/// <summary>A template of the default theme that pages print with a record.</summary>
/// <param name="Key">As templates name it: <c>components/status-tag/status-tag</c>.</param>
/// <param name="Record">What its first line says that it prints.</param>
internal sealed partial record ThemeComponent(string Key, Type Record)
{
    private static readonly string Theme = Repository.Folder("themes", "default");

    /// <summary>Every one, by name.</summary>
    public static IReadOnlyList<ThemeComponent> All { get; } =
    [
        .. Files("*.cshtml")
            .Select(file => new ThemeComponent(KeyOf(file), RecordOf(File.ReadAllText(file))))
            .OrderBy(c => c.Key, StringComparer.Ordinal),
    ];

    /// <summary>The file of its examples.</summary>
    public string Examples => Path.Combine(Theme, $"{Key}.yml");

    public static ThemeComponent Of(string key) => All.Single(c => c.Key == key);

    /// <summary>The keys of templates that files of examples were written for.</summary>
    public static IEnumerable<string> WithExamples() => Files("*.yml").Select(KeyOf);

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Theme, "components"), pattern, SearchOption.AllDirectories);

    private static string KeyOf(string file) => Path.ChangeExtension(Path.GetRelativePath(Theme, file), null).Replace('\\', '/');

    /// <summary>Found by its name alone, which is all that a template says of it.</summary>
    private static Type RecordOf(string template)
    {
        var name = Inherited().Match(template).Groups[1].Value;
        if (name == "string")
            return typeof(string);
        var (isList, part) = name.StartsWith("IReadOnlyList<", StringComparison.Ordinal) ? (true, name["IReadOnlyList<".Length..^1]) : (false, name);
        var type = typeof(Page).Assembly.GetTypes().Single(t => t.Name == part && t.IsPublic);
        return isList ? typeof(IReadOnlyList<>).MakeGenericType(type) : type;
    }

    [GeneratedRegex(@"@inherits ThemePage<(.+)>")]
    private static partial Regex Inherited();
}
