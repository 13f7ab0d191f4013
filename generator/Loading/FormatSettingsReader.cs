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
        var made = f.Seek("made") ? f.WordsOf<FormatKind>("made") : usual.Made.ToDictionary(k => k, _ => f.At);
        var required = f.WordsOf<FormatKind>("required", required: false);
        foreach (var (kind, at) in required.Where(r => !made.ContainsKey(r.Key)))
            f.Wrong(at, "not-made", $"{Keywords.Of(kind)} is required, and made does not name it", "add it to made, or take it out here");
        var settings = new FormatSettings([.. made.Keys.Order()], required, f.Seek("point-sizes") ? PointSizes(f) : usual.PointSizes);
        f.Done();
        return settings;
    }

    private static int[] PointSizes(Fields f)
    {
        var sizes = new SortedSet<int>();
        foreach (var item in f.Items("point-sizes"))
        {
            if (item is not YamlText leaf || Grammar.Number(leaf.Value) is not { } size || !Sizes.Contains((int)size) || size != (int)size)
                f.Wrong(item.At, "not-a-size", "large print is made in 16, 18 or 24 points", "write [18], or several of them");
            else if (!sizes.Add((int)size))
                f.Wrong(item.At, "named-twice", $"point-sizes already names {leaf.Value}", "remove one of the two");
        }
        if (sizes.Count == 0)
            f.Wrong(f.PlaceOf("point-sizes"), "not-a-size", "large print needs a size", "write [18], or leave the key out");
        return [.. sizes];
    }
}
