using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PmfSite.Tests.Saying.MadeUp;

/// <summary>Every text that the authors of a site wrote: the values in its YAML, and the paragraphs of its Markdown.</summary>
internal sealed partial class OwnTexts
{
    /// <summary>So many words in a row are taken from a text, and do not stand there by chance.</summary>
    private const int Excerpt = 5;

    private readonly HashSet<string> whole = new(StringComparer.Ordinal);
    private readonly string all;
    private readonly int longest;

    public OwnTexts(IEnumerable<string> texts)
    {
        Texts = [.. texts];
        var read = new StringBuilder(" ");
        foreach (var words in Texts.Select(LatinWords.Of).Where(words => words.Any(LatinWords.IsWord)))
        {
            whole.Add(string.Concat(words));
            read.Append(string.Join(' ', words)).Append(" \n ");
            longest = Math.Max(longest, words.Length);
        }
        all = read.ToString();
    }

    public IReadOnlyList<string> Texts { get; }

    public static OwnTexts Of(string siteFolder) =>
        new(
            Directory
                .EnumerateFiles(siteFolder, "*.*", SearchOption.AllDirectories)
                .SelectMany(path =>
                    Path.GetExtension(path) switch
                    {
                        ".yml" => Yaml(path),
                        ".md" => Blocks().Split(LinkTarget().Replace(File.ReadAllText(path), "]")),
                        _ => [],
                    }
                )
        );

    public OwnTexts With(IEnumerable<string> more) => new(Texts.Concat(more));

    /// <summary>Whether a run is made of nothing but whole texts, excerpts of texts, and numbers.</summary>
    public bool Explain(string[] run)
    {
        var reached = new bool[run.Length + 1];
        reached[0] = true;
        for (var from = 0; from < run.Length; from++)
        {
            if (!reached[from])
                continue;
            reached[from + 1] |= !LatinWords.IsWord(run[from]);
            // Texts are held together without spaces: a drawing breaks what is too long for its line in the middle of a word.
            var text = new StringBuilder();
            for (var to = from + 1; to <= run.Length && to - from <= longest; to++)
                reached[to] |= whole.Contains(text.Append(run[to - 1]).ToString());
            for (var to = from + Excerpt; to <= run.Length && all.Contains($" {string.Join(' ', run[from..to])} ", StringComparison.Ordinal); to++)
                reached[to] = true;
        }
        return reached[^1];
    }

    private static IEnumerable<string> Yaml(string path)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(path)));
        return yaml.Documents.SelectMany(d => Values(d.RootNode));
    }

    private static IEnumerable<string> Values(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => map.Children.SelectMany(pair => Names($"{pair.Key}", pair.Value).Concat(Values(pair.Value))),
            YamlSequenceNode list => list.Children.SelectMany(Values),
            YamlScalarNode { Value: { } value } scalar when !IsKeyword(scalar) => [Placeholder().Replace(value, " ")],
            _ => [],
        };

    /// <summary>A rule is called by its id on pages, and a classification in data.</summary>
    private static IEnumerable<string> Names(string key, YamlNode value) =>
        key is "rules" or "classifications" && value is YamlMappingNode named ? named.Children.Keys.Select(id => $"{id}") : [];

    /// <summary>An id, or a word of a fixed list; whoever prints it as it is prints English.</summary>
    private static bool IsKeyword(YamlScalarNode scalar) => scalar.Style == ScalarStyle.Plain && Keyword().IsMatch(scalar.Value!);

    [GeneratedRegex(@"\{value\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex Keyword();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"\n\s*\n|\n(?=\s*(?:[-*+#|]|\d+\.)\s)|\|")]
    private static partial Regex Blocks();
}
