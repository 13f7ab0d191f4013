using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads the parts that indicators name, once every indicator is known that could be one.</summary>
internal sealed class CompositesReader
{
    private readonly List<(string Id, Fields Fields)> named = [];

    public void Remember(string id, Fields indicator)
    {
        if (indicator.Seek("parts"))
            named.Add((id, indicator));
    }

    /// <summary>The composites of which everything could be read.</summary>
    public IReadOnlyList<Composite> Read(IdTable<Indicator> indicators)
    {
        var composites = new Dictionary<string, (Composite Composite, Fields Fields)>(StringComparer.Ordinal);
        foreach (var (id, fields) in named)
        {
            var parts = fields.References("parts", indicators);
            if (fields.Ok && indicators.Find(id) is { } indicator)
                composites.TryAdd(id, (new(indicator, parts), fields));
        }
        TellCircles(composites);
        return [.. composites.Values.Where(c => c.Fields.Ok).Select(c => c.Composite)];
    }

    private static void TellCircles(Dictionary<string, (Composite Composite, Fields Fields)> composites)
    {
        var (above, done) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var id in composites.Keys)
            Descend(id);

        void Descend(string id)
        {
            if (!composites.TryGetValue(id, out var here) || !done.Add(id))
                return;
            above.Add(id);
            foreach (var part in here.Composite.Parts)
            {
                if (above.Contains(part.Id))
                    here.Fields.Wrong(
                        here.Fields.PlaceOf("parts"),
                        "part-of-itself",
                        $"{id} has the part {part.Id}, of which it is a part itself",
                        "name only indicators whose values this one brings together"
                    );
                else
                    Descend(part.Id);
            }
            above.Remove(id);
        }
    }
}
