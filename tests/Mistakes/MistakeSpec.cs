using System.Text;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace PmfSite.Tests.Mistakes;

/// <summary>A file of mistakes on one topic.</summary>
internal sealed class MistakeSpec
{
    public static string Folder { get; } = Repository.Folder("tests", "Mistakes", "Specs");

    public List<Mistake> Cases { get; init; } = [];

    /// <summary>The topics: the spec files without their ending, with forward slashes, in order.</summary>
    public static IEnumerable<string> Topics() =>
        Directory
            .EnumerateFiles(Folder, "*.yml", SearchOption.AllDirectories)
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(Folder, path), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static MistakeSpec Read(string topic) =>
        new DeserializerBuilder()
            .WithNamingConvention(HyphenatedNamingConvention.Instance)
            .Build()
            .Deserialize<MistakeSpec>(File.ReadAllText(PathOf(topic)));

    /// <summary>Writes what is said now as what is expected; every other line of the spec stays as it is.</summary>
    public static void Accept(string topic, string it, IReadOnlyList<string> said)
    {
        var lines = File.ReadAllLines(PathOf(topic)).ToList();
        var start = lines.FindIndex(line => line.TrimStart(' ', '-') == $"it: {it}");
        var expect = lines.FindIndex(start + 1, line => line.StartsWith("    expect:", StringComparison.Ordinal));
        var next = lines.FindIndex(start + 1, line => line.StartsWith("  - it:", StringComparison.Ordinal));
        if (start < 0 || expect < 0 || (next >= 0 && expect > next))
            throw new InvalidOperationException($"{topic}: write \"    expect:\" under \"  - it: {it}\", and the name without quotes");
        while (expect + 1 < lines.Count && lines[expect + 1].StartsWith("      - ", StringComparison.Ordinal))
            lines.RemoveAt(expect + 1);
        lines[expect] = said.Count == 0 ? "    expect: []" : "    expect:";
        lines.InsertRange(expect + 1, said.Select(s => $"      - \"{s.Replace("\\", "\\\\", StringComparison.Ordinal)}\""));
        File.WriteAllText(PathOf(topic), string.Join('\n', lines) + "\n", new UTF8Encoding(false));
    }

    private static string PathOf(string topic) => Path.Combine(Folder, topic + ".yml");
}
