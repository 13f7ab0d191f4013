using PmfSite.Diagnostics;

namespace PmfSite.Approving;

/// <summary>A fact that two editions of one quarter do not share.</summary>
/// <param name="Was">Null where the first does not have it; <paramref name="Is"/>, where the second does not.</param>
/// <param name="At">Where the second has it; otherwise where its quarter stands.</param>
internal sealed record EditionDifference(EntryKind Kind, string Id, string Fact, string? Was, string? Is, SourceLocation At)
{
    /// <summary>In the order of the first, then what only the second has. Names may differ.</summary>
    public static IReadOnlyList<EditionDifference> Between(Edition first, Edition second, SourceLocation otherwise)
    {
        var now = second.Entries.ToDictionary(e => (e.Kind, e.Id));
        var before = first.Entries.Select(e => (e.Kind, e.Id)).ToHashSet();
        return
        [
            .. first.Entries.SelectMany(e => Between(e, now.GetValueOrDefault((e.Kind, e.Id)), otherwise)),
            .. second.Entries.Where(e => !before.Contains((e.Kind, e.Id))).SelectMany(e => e.Says.Select(f => new EditionDifference(e.Kind, e.Id, f.Name, null, f.Text, f.At))),
        ];
    }

    private static IEnumerable<EditionDifference> Between(EditionEntry before, EditionEntry? now, SourceLocation otherwise)
    {
        var facts = now?.Says.ToDictionary(f => f.Name, StringComparer.Ordinal) ?? [];
        foreach (var was in before.Says)
        {
            if (!facts.Remove(was.Name, out var found) || found.Text != was.Text)
                yield return new(before.Kind, before.Id, was.Name, was.Text, found?.Text, found?.At ?? otherwise);
        }
        foreach (var added in now?.Says.Where(f => facts.ContainsKey(f.Name)) ?? [])
            yield return new(before.Kind, before.Id, added.Name, null, added.Text, added.At);
    }
}
