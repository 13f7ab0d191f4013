namespace PmfSite.Loading;

/// <summary>Things by id, in order; it also remembers the ids whose entry could not be read, so that they are not called unknown.</summary>
/// <param name="noun">What one of them is called in a message.</param>
internal sealed class Register<T>(string noun)
    where T : class
{
    private readonly Dictionary<string, T?> byId = new(StringComparer.Ordinal);
    private readonly List<T> inOrder = [];

    public string Noun => noun;

    public string UnknownSlug => $"unknown-{noun.Replace(' ', '-')}";

    public IReadOnlyList<T> All => inOrder;

    public IEnumerable<string> Ids => byId.Keys;

    /// <summary>Adds what the id names, or null where it could not be read. False when the id is taken.</summary>
    public bool Add(string id, T? thing)
    {
        if (!byId.TryAdd(id, thing))
            return false;
        if (thing is not null)
            inOrder.Add(thing);
        return true;
    }

    public T? Find(string id) => byId.GetValueOrDefault(id);

    public bool IsBroken(string id) => byId.TryGetValue(id, out var thing) && thing is null;
}
