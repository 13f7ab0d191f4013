using System.Text.RegularExpressions;
using PmfSite.Charting;
using PmfSite.Composing;
using PmfSite.Rendering;
using PmfSite.Saying;
using PmfSite.Tests.Rendering.Components;

namespace PmfSite.Tests.Browser;

/// <summary>
/// Every component of the default theme with records of every kind of text, a page for each kind. The records are filled by their types, so that
/// a new component, or a new part of one, has its examples at once.
/// </summary>
internal static partial class Examples
{
    private static readonly (string Name, string Text, int Count)[] Kinds =
    [
        ("usual", "Repairs finished on time", 3),
        ("one", "A", 1),
        ("none", "Repairs", 0),
        ("zero", "0", 2),
        ("negative", "−12,345,678.91", 2),
        ("long-word", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", 2),
        ("long-text", string.Join(' ', Enumerable.Repeat("A sentence that goes on and on, as those of committees do.", 6)), 2),
        ("welsh", "Canran y tai a drwsiwyd ar amser: ŵ, ŷ, â, ê, î, ô, û, ï", 3),
        ("markup", "<script>alert(1)</script> <b>bold</b> &amp; \"quotes\" 'too'", 2),
    ];

    /// <summary>Writes the pages beside those of a built site, in the frame of its About page, and one more with all examples that stand beside the
    /// components.</summary>
    public static async Task Write(string site)
    {
        var theme = new Theme(OwnTheme.None, "");
        var frame = await File.ReadAllTextAsync(Path.Combine(site, "about.html"));
        foreach (var (name, text, count) in Kinds)
        {
            var sections = new List<string>();
            foreach (var component in ThemeComponent.All)
                sections.Add(Section(component.Key, await theme.Render(component.Key, Filled(component.Record, "", text, count), Said.Words)));
            await WritePage(name, sections);
        }
        var written = new List<string>();
        foreach (var component in ThemeComponent.All)
        foreach (var example in ComponentExample.Read(component))
            written.Add(Section($"{component.Key}: {example.Name}", await PrintedExample.Html(component, example)));
        await WritePage("written", written);

        Task WritePage(string name, IEnumerable<string> sections)
        {
            var main = $"<main id=\"main\" class=\"width\" tabindex=\"-1\">\n<h1>Examples: {name}</h1>\n{string.Join('\n', sections)}\n</main>";
            return File.WriteAllTextAsync(Path.Combine(site, $"examples-{name}.html"), WholeMain().Replace(frame, _ => main));
        }
    }

    private static string Section(string title, string html) => $"<section><h2>{title}</h2>\n{html}</section>";

    /// <param name="nth">Its place in the list that it is in: members of a list that may be of several kinds take turns.</param>
    private static object Filled(Type type, string name, string text, int count, int nth = 0)
    {
        if (type == typeof(string))
            return Word(name, text);
        if (type == typeof(bool))
            return true;
        if (type == typeof(int))
            return count;
        if (type == typeof(Markup))
            return new Markup(name == "Svg" ? Chart(text) : "");
        if (type == typeof(LinkedSentence))
            return new LinkedSentence($"{text} {new Link(text, "index.html")}.");
        if (type is { IsAbstract: true, IsInterface: false, IsSealed: false })
        {
            var kinds = OfKind(type);
            return Filled(kinds[nth % kinds.Length], name, text, count, nth);
        }
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0)!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            Type[] parts = type.GenericTypeArguments[0] is { IsAbstract: true, IsInterface: false } kind
                ? OfKind(kind)
                : [.. Enumerable.Repeat(type.GenericTypeArguments[0], name == "Each" ? Math.Max(1, count) : count)];
            var list = Array.CreateInstance(type.GenericTypeArguments[0], parts.Length);
            for (var i = 0; i < parts.Length; i++)
                list.SetValue(Filled(parts[i], name, text, count, i), i);
            return list;
        }
        var made = type.GetConstructors()
            .Where(c => c.GetParameters() is not [var only] || only.ParameterType != type)
            .MaxBy(c => c.GetParameters().Length)!;
        var record = made.Invoke([.. made.GetParameters().Select(p => Filled(p.ParameterType, p.Name!, text, count, nth))]);
        foreach (var property in type.GetProperties().Where(p => p.CanWrite && !Array.Exists(made.GetParameters(), q => q.Name == p.Name)))
            property.SetValue(record, Filled(property.PropertyType, property.Name, text, count));
        return record;
    }

    /// <summary>Each record of a kind that anybody can make.</summary>
    private static Type[] OfKind(Type kind) =>
        [
            .. kind
                .Assembly.GetExportedTypes()
                .Where(t => t.IsSubclassOf(kind) && t.GetConstructors().Length > 0)
                .OrderBy(t => t.Name, StringComparer.Ordinal),
        ];

    /// <summary>What stands for a class, an address or a count must be one.</summary>
    private static string Word(string name, string text) =>
        name switch
        {
            "Href" => "index.html",
            "Tone" => "bad",
            "Shape" => "triangle",
            "Sample" => "line",
            "Number" => "1,234",
            _ => text,
        };

    private static string Chart(string text)
    {
        var points = Enumerable
            .Range(0, 6)
            .Select(n => new SeriesPoint(n * 91, n * 3 - 7, n > 0, new("triangle", "bad", false), "Apr to Jun 2025", "−1") { Targets = [2, 4] });
        return HistoryDrawing
            .Draw(
                new HistorySeries(text.Length > 150 ? text[..150] : text, [.. points], "", n =>
                    n.ToString(System.Globalization.CultureInfo.InvariantCulture)
                )
            )
            .Picture.ForPage();
    }

    [GeneratedRegex(@"<main\b.*</main>", RegexOptions.Singleline)]
    private static partial Regex WholeMain();
}
