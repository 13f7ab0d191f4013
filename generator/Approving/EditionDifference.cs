using PmfSite.Diagnostics;

namespace PmfSite.Approving;

/// <summary>A fact that two editions of one quarter do not share.</summary>
/// <param name="Was">Null where the first does not have it; <paramref name="Is"/>, where the second does not.</param>
/// <param name="At">Where the second has it; otherwise where its quarter stands.</param>
internal sealed record EditionDifference(EntryKind Kind, string Id, FactName Fact, FactValue? Was, FactValue? Is, SourceLocation At)
{
    /// <summary>In the order of the first, then what only the second has. Names may differ.</summary>
    public static IReadOnlyList<EditionDifference> Between(Edition first, Edition second, SourceLocation otherwise)
    {
        var now = second.Entries.ToDictionary(e => (e.Kind, e.Id));
        var before = first.Entries.Select(e => (e.Kind, e.Id)).ToHashSet();
        return
        [
            .. first.Entries.SelectMany(e => Between(e, now.GetValueOrDefault((e.Kind, e.Id)), otherwise)),
            .. from entry in second.Entries
            where !before.Contains((entry.Kind, entry.Id))
            from fact in entry.Says
            select new EditionDifference(entry.Kind, entry.Id, fact.Name, null, fact.Value, fact.At),
        ];
    }

    private static IEnumerable<EditionDifference> Between(EditionEntry before, EditionEntry? now, SourceLocation otherwise)
    {
        var facts = now?.Says.ToDictionary(f => f.Name) ?? [];
        foreach (var was in before.Says)
        {
            if (!facts.Remove(was.Name, out var found) || !AreWrittenAlike(found.Value, was.Value))
                yield return new(before.Kind, before.Id, was.Name, was.Value, found?.Value, found?.At ?? otherwise);
        }
        foreach (var added in now?.Says.Where(f => facts.ContainsKey(f.Name)) ?? [])
            yield return new(before.Kind, before.Id, added.Name, null, added.Value, added.At);
    }

    /// <summary>An edition is its bytes: 2.50 is not 2.5 there.</summary>
    private static bool AreWrittenAlike(FactValue one, FactValue other) => FactTexts.Of(one) == FactTexts.Of(other);
}
