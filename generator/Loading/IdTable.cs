using PmfSite.Diagnostics;

namespace PmfSite.Loading;

/// <summary>Things by id, in order; it also remembers the ids whose entry could not be read, so that they are not called unknown.</summary>
/// <param name="noun">What one of them is called in a message.</param>
internal sealed class IdTable<T>(string noun)
    where T : class
{
    private readonly Dictionary<string, (T? Thing, SourceLocation At)> byId = new(StringComparer.Ordinal);
    private readonly List<T> inOrder = [];
    private bool hasGaps;

    public string Noun => noun;

    public string UnknownSlug => $"unknown-{noun.Replace(' ', '-')}";

    public IReadOnlyList<T> All => inOrder;

    public IReadOnlyCollection<string> Ids => byId.Keys;

    /// <summary>Adds what the id names, or null where it could not be read. Null; or where the id was taken before, and then nothing is
    /// added.</summary>
    public SourceLocation? Add(string id, SourceLocation at, T? thing)
    {
        if (!byId.TryAdd(id, (thing, at)))
            return byId[id].At;
        if (thing is not null)
            inOrder.Add(thing);
        return null;
    }

    /// <summary>A part of the entries could not be read at all, so that from now on no id is called unknown.</summary>
    public void LeaveGaps() => hasGaps = true;

    /// <summary>The id, or where there is none of that spelling, the one that was probably meant.</summary>
    public string Meant(string id) => byId.ContainsKey(id) ? id : Suggestion.Nearest(id, byId.Keys) ?? id;

    public T? Find(string id) => byId.GetValueOrDefault(id).Thing;

    public bool IsBroken(string id) => byId.TryGetValue(id, out var entry) ? entry.Thing is null : hasGaps;
}
