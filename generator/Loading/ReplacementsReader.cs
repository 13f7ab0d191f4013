using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads what takes the place of indicators, once every indicator is known that could.</summary>
internal sealed class ReplacementsReader
{
    private readonly List<(string Id, Fields Fields)> named = [];

    public void Remember(string id, Fields indicator)
    {
        if (indicator.Map("replaced-by", required: false) is not { } replacement)
            return;
        named.Add((id, replacement));
        if (!indicator.Seek("until"))
            indicator.Wrong(
                indicator.PlaceOf("replaced-by"),
                "replaced-without-end",
                "what is replaced has an end",
                "add until: with its last quarter, or remove replaced-by"
            );
    }

    /// <summary>Those of which everything could be read.</summary>
    public IReadOnlyList<Replacement> Read(IdTable<Indicator> indicators)
    {
        var replacements = new List<Replacement>();
        foreach (var (id, f) in named)
        {
            var later = f.Reference("indicator", indicators);
            var comparable = f.YesNo("comparable");
            f.Done();
            if (f.Ok && indicators.Find(id) is { } earlier)
                replacements.Add(new(earlier, later, comparable, f.PlaceOf("indicator")));
        }
        return replacements;
    }
}
