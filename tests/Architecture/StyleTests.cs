using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PmfSite.Composing;

namespace PmfSite.Tests.Architecture;

/// <summary>Conventions that no analyser holds.</summary>
public sealed class StyleTests
{
    private static readonly IReadOnlyList<Type> OwnTypes =
    [
        .. typeof(Pipeline)
            .Assembly.GetTypes()
            .Where(t =>
                t.Namespace?.StartsWith("PmfSite", StringComparison.Ordinal) == true
                && !t.IsDefined(typeof(CompilerGeneratedAttribute))
                && !t.Name.Contains('<', StringComparison.Ordinal)
            ),
    ];

    [Fact]
    public void Every_class_is_sealed_static_or_abstract()
    {
        Assert.Empty(OwnTypes.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(t => t.FullName));
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        string[] empty = ["Manager", "Helper", "Helpers", "Utility", "Utilities", "Utils", "Provider", "Processor", "Info"];
        Assert.Empty(OwnTypes.Where(t => empty.Any(word => t.Name.EndsWith(word, StringComparison.Ordinal))).Select(t => t.FullName));
    }

    [Fact]
    public void Every_namespace_is_its_folder()
    {
        var strays =
            from source in RoomsTests.Sources()
            let expected = "PmfSite"
                + string.Concat(Path.GetDirectoryName(source.File)!.Split('/', '\\').Where(p => p.Length > 0).Select(p => "." + p))
            from Match match in Regex.Matches(source.Text, @"^namespace ([\w.]+);", RegexOptions.Multiline)
            where match.Groups[1].Value != expected
            select $"{source.File}: {match.Groups[1].Value}";
        Assert.Empty(strays);
    }

    [Fact]
    public void Nothing_is_static_and_changes()
    {
        var strays =
            from type in OwnTypes
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where
                field is { IsInitOnly: false, IsLiteral: false }
                && !field.IsDefined(typeof(CompilerGeneratedAttribute))
                && !field.Name.Contains('<', StringComparison.Ordinal)
            select $"{type.FullName}.{field.Name}";
        Assert.Empty(strays);
    }

    [Fact]
    public void Every_type_begins_with_a_sentence_on_its_duty()
    {
        var strays =
            from source in RoomsTests.Sources()
            from Match match in Regex.Matches(
                source.Text,
                @"^(?<before>[^\n]*)\n(?<line>(internal|public) [^\n(=;]*\b(class|record|interface|enum|struct) \w+)",
                RegexOptions.Multiline
            )
            let before = match.Groups["before"].Value
            where !before.StartsWith("///", StringComparison.Ordinal) && !before.StartsWith('[')
            select $"{source.File}: {match.Groups["line"].Value}";
        Assert.Empty(strays);
    }

    [Fact]
    public void Every_page_record_has_a_template_of_its_name_and_the_reverse()
    {
        var records = OwnTypes
            .Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Page)))
            .Select(t => t.Name)
            .Order(StringComparer.Ordinal);
        var templates = Directory
            .EnumerateFiles(Repository.Folder("themes", "default", "pages"))
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Order(StringComparer.Ordinal);
        Assert.Equal(records, templates);
    }

    [Fact]
    public void Templates_cannot_switch_off_encoding_run_scripts_or_style_inline()
    {
        var strays =
            from path in Directory.EnumerateFiles(Repository.Folder("themes", "default"), "*.cshtml", SearchOption.AllDirectories)
            from Match match in Regex.Matches(File.ReadAllText(path), @"DisableEncoding|@Raw\(|<script(?! src=)|\son\w+=|\sstyle=|=@\w|<iframe")
            select $"{Path.GetFileName(path)}: {match.Value}";
        Assert.Empty(strays);
    }
}
