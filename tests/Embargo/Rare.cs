namespace PmfSite.Tests.Embargo;

/// <summary>Numbers and words that nothing else in a site can equal, remembered so that its output can be searched for them.</summary>
internal sealed class Rare(int seed)
{
    private readonly Random random = new(seed);
    private readonly List<string> made = [];

    public IReadOnlyList<string> Made => made;

    /// <summary>With four decimal places, which no coordinate of a drawing has.</summary>
    public string Number(int from, int to) => Remembered(Invariant($"{random.Next(from, to)}.{random.Next(100, 1000)}{random.Next(1, 10)}"));

    /// <summary>As a sentence could begin with it, or as an id.</summary>
    public string Word() => Remembered($"Q{random.GetString("bcdfghjkvwxz", 12)}");

    public string Id() => Word().ToLowerInvariant();

    private string Remembered(string text)
    {
        made.Add(text);
        return text;
    }
}
