using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PmfSite.Composing;
using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;
using PmfSite.Readings;
using PmfSite.Saying;

namespace PmfSite.Tests.Rendering.Components;

/// <summary>Makes a record from what an example gives, and keeps its texts and choices. A member is named as templates name it,
/// and a link is written as Markdown writes it.</summary>
internal sealed partial class ExampleRecords
{
    private readonly NullabilityInfoContext nullability = new();
    private readonly List<ExampleText> texts = [];
    private readonly List<ExampleChoice> choices = [];

    public IReadOnlyList<ExampleText> Texts => texts;

    public IReadOnlyList<ExampleChoice> Choices => choices;

    public static InvalidDataException Fault(SourceLocation at, string fault) => new($"{at}: {fault}");

    /// <param name="member">Where in the whole record.</param>
    public object Make(YamlNode node, Type type, string member)
    {
        if (type == typeof(string))
            return Kept(new(member, Text(node, type)));
        if (type == typeof(Markup))
            return new Markup(Kept(new(member, Text(node, type), IsMarkup: true)));
        if (type == typeof(LinkedSentence))
            return Sentence(Text(node, type), member);
        if (type == typeof(Link))
            return Link(node, member);
        if (type == typeof(bool))
            return Truth(node, member);
        if (type.IsEnum)
            return Choice(node, type, member);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return List(node, type.GenericTypeArguments[0], member);
        if (type.IsAbstract)
            return OfKind(node, type, member);
        return type == typeof(Figure) ? Drawn(node, member) : Record(node, type, member);
    }

    private string Kept(ExampleText text)
    {
        texts.Add(text);
        if (text.Member.Split('.')[^1] == "Tone")
            choices.Add(ExampleChoice.OfTone(text.Member, text.Text));
        return text.Text;
    }

    private static string Text(YamlNode node, Type type) =>
        node is YamlText text ? text.Value.TrimEnd('\n') : throw Fault(node.At, $"a text is expected here, for {type.Name}");

    private Link Link(YamlNode node, string member)
    {
        var text = Text(node, typeof(Link));
        var written = MarkdownLink().Match(text);
        return written.Value == text ? LinkOf(written, member) : throw Fault(node.At, "a link is written here as [text](address)");
    }

    private Link LinkOf(Match written, string member) =>
        new(Kept(new(Inside(member, "Text"), written.Groups[1].Value)), Kept(new(Inside(member, "Href"), written.Groups[2].Value)));

    private LinkedSentence Sentence(string text, string member)
    {
        var links = new List<Link>();
        var format = MarkdownLink()
            .Replace(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), written =>
            {
                links.Add(LinkOf(written, member));
                return Invariant($"{{{links.Count - 1}}}");
            });
        foreach (var words in MarkdownLink().Split(text).Where((part, n) => n % 3 == 0 && part.Any(char.IsLetter)))
            Kept(new(member, words));
        return new(FormattableStringFactory.Create(format, [.. links]));
    }

    private bool Truth(YamlNode node, string member)
    {
        var isTrue = node is YamlText { Value: "true" or "false" } text
            ? text.Value == "true"
            : throw Fault(node.At, "true or false is expected here");
        choices.Add(ExampleChoice.OfTruth(member, isTrue));
        return isTrue;
    }

    private object Choice(YamlNode node, Type type, string member)
    {
        var name = Text(node, type);
        var names = Enum.GetNames(type);
        if (!names.Contains(name))
            throw Fault(node.At, $"{type.Name} has no {name}; {Suggestion.For(name, names)}");
        choices.Add(new(member, name, names));
        return Enum.Parse(type, name);
    }

    private Array List(YamlNode node, Type type, string member)
    {
        var items = node is YamlList list ? list.Items : throw Fault(node.At, $"a list is expected here, of {type.Name}");
        var made = Array.CreateInstance(type, items.Count);
        for (var i = 0; i < items.Count; i++)
            made.SetValue(Make(items[i], type, member), i);
        return made;
    }

    /// <summary>One of several kinds of record: a map with the kind's name as its only key.</summary>
    private object OfKind(YamlNode node, Type type, string member)
    {
        Type[] kinds = [.. type.Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(type)).OrderBy(t => t.Name, StringComparer.Ordinal)];
        string[] names = [.. kinds.Select(k => k.Name)];
        if (node is not YamlMap { Entries: [var only] })
            throw Fault(node.At, $"a map with one key is expected here; {Suggestion.For("", names)}");
        if (!names.Contains(only.Key))
            throw Fault(only.KeyAt, $"{type.Name} has no kind {only.Key}; {Suggestion.For(only.Key, names)}");
        choices.Add(new(member, only.Key, names));
        return Make(only.Value, kinds.Single(k => k.Name == only.Key), Inside(member, only.Key));
    }

    /// <summary>A figure is made without its chart, and has it only once it was drawn.</summary>
    private Figure Drawn(YamlNode node, string member)
    {
        const string Name = nameof(Figure.Name),
            Chart = nameof(Figure.Chart);
        var given = Given(node, typeof(Figure), [Name, Chart]);
        if (!given.TryGetValue(Name, out var name))
            throw Fault(node.At, $"{nameof(Figure)} needs {Name}");
        var figure = new Figure((string)Make(name.Value, typeof(string), Inside(member, Name)), _ => null!);
        var drawn = given.GetValueOrDefault(Chart);
        choices.Add(ExampleChoice.OfPresence(Inside(member, Chart), drawn is not null));
        var chart = typeof(Figure).GetProperty(Chart)!;
        if (drawn is not null)
            chart.SetValue(figure, Make(drawn.Value, chart.PropertyType, Inside(member, Chart)));
        return figure;
    }

    private object Record(YamlNode node, Type type, string member)
    {
        var made = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var parameters = made.GetParameters();
        PropertyInfo[] properties = [.. type.GetProperties().Where(p => p.CanWrite && !Array.Exists(parameters, q => q.Name == p.Name))];
        var given = Given(node, type, [.. parameters.Select(p => p.Name!), .. properties.Select(p => p.Name)]);
        var record = made.Invoke([
            .. parameters.Select(p =>
                Member(p.Name!, p.ParameterType, IsNullable(nullability.Create(p)), p.HasDefaultValue) ?? (p.HasDefaultValue ? p.DefaultValue : null)
            ),
        ]);
        foreach (var property in properties)
        {
            var isOptional = !property.IsDefined(typeof(RequiredMemberAttribute));
            if (Member(property.Name, property.PropertyType, IsNullable(nullability.Create(property)), isOptional) is { } value)
                property.SetValue(record, value);
        }
        return record;

        object? Member(string name, Type of, bool isNullable, bool isOptional)
        {
            var entry = given.GetValueOrDefault(name);
            if (isNullable)
                choices.Add(ExampleChoice.OfPresence(Inside(member, name), entry is not null));
            if (entry is not null)
                return Make(entry.Value, of, Inside(member, name));
            return isNullable || isOptional ? null : throw Fault(node.At, $"{type.Name} needs {name}");
        }
    }

    private static Dictionary<string, YamlEntry> Given(YamlNode node, Type type, IReadOnlyList<string> members)
    {
        var entries = node is YamlMap map ? map.Entries : throw Fault(node.At, $"the members of {type.Name} are expected here");
        return entries.FirstOrDefault(e => !members.Contains(e.Key)) is { } unknown
            ? throw Fault(unknown.KeyAt, $"{type.Name} has no member {unknown.Key}; {Suggestion.For(unknown.Key, members)}")
            : entries.ToDictionary(e => e.Key, StringComparer.Ordinal);
    }

    private static bool IsNullable(NullabilityInfo info) => info.ReadState == NullabilityState.Nullable;

    private static string Inside(string member, string name) => member.Length == 0 ? name : $"{member}.{name}";

    [GeneratedRegex(@"\[([^\]]*)\]\(([^()]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownLink();
}
