using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>formats:</c> of <c>site.config.yml</c>.</summary>
internal static class FormatSettingsReader
{
    private static readonly int[] Sizes = [16, 18, 24];

    public static FormatSettings Read(Fields f)
    {
        var usual = FormatSettings.Usual;
        var made = f.Has("made") ? Kinds(f, "made") : usual.Made.ToDictionary(k => k, _ => f.At);
        var required = f.Has("required") ? Kinds(f, "required") : [];
        foreach (var (kind, at) in required.Where(r => !made.ContainsKey(r.Key)))
            f.Wrong(at, "not-made", $"{Words.Of(kind)} is required, and made does not name it", "add it to made, or take it out here", 0);
        var settings = new FormatSettings([.. made.Keys.Order()], required, f.Has("point-sizes") ? PointSizes(f) : usual.PointSizes);
        f.Done();
        return settings;
    }

    private static Dictionary<FormatKind, SourceLocation> Kinds(Fields f, string key)
    {
        var named = new Dictionary<FormatKind, SourceLocation>();
        foreach (var item in f.Items(key))
        {
            if (item is not YamlText { IsEmpty: false } leaf)
                f.Wrong(item.At, item.IsEmpty ? "empty-value" : "not-a-value", $"each part of {key} is one word", "write [text, braille]", 0);
            else if (Words.Find<FormatKind>(leaf.Value) is not { } kind)
                f.Wrong(leaf.At, "unknown-word", $"{Excerpt.QuoteWord(leaf.Value)} is not one of the words for {key}", Suggestion.For(leaf.Value, Words.All<FormatKind>()), 0);
            else if (!named.TryAdd(kind, leaf.At))
                f.Wrong(leaf.At, "named-twice", $"{key} already names {leaf.Value}", "remove one of the two", 0);
        }
        return named;
    }

    private static int[] PointSizes(Fields f)
    {
        var sizes = new SortedSet<int>();
        foreach (var item in f.Items("point-sizes"))
        {
            if (item is not YamlText leaf || Grammar.Number(leaf.Value) is not { } size || !Sizes.Contains((int)size) || size != (int)size)
                f.Wrong(item.At, "not-a-size", "large print is made in 16, 18 or 24 points", "write [18], or several of them", 0);
            else if (!sizes.Add((int)size))
                f.Wrong(item.At, "named-twice", $"point-sizes already names {leaf.Value}", "remove one of the two", 0);
        }
        if (sizes.Count == 0)
            f.Wrong(f.PlaceOf("point-sizes"), "not-a-size", "large print needs a size", "write [18], or leave the key out", 0);
        return [.. sizes];
    }
}
