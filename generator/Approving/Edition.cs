using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>
/// All that the dashboard of one quarter says: numbers exactly, words as their authors wrote them. What was approved is kept as such a record, and
/// what is published is held against it.
/// </summary>
/// <param name="Entries">Each with another kind and id, in the order of the content.</param>
internal sealed record Edition(Quarter Quarter, IReadOnlyList<EditionEntry> Entries)
{
    /// <summary>Null where the edition does not speak of it.</summary>
    public EditionEntry? Find(EntryKind kind, string id) => Entries.FirstOrDefault(e => e.Kind == kind && e.Id == id);
}

/// <summary>What an edition speaks of.</summary>
internal enum EntryKind
{
    /// <summary>The quarter as a whole: what was decided about it.</summary>
    Decision,
    Level,
    Priority,
    Indicator,
    Project,
    Role,
}

/// <summary>What an edition holds of one thing.</summary>
/// <param name="Says">What was approved: it stands for ever, unless a correction says otherwise.</param>
/// <param name="Called">Names, and whose it is: others may hold later, and the edition keeps its own.</param>
internal sealed record EditionEntry(EntryKind Kind, string Id, IReadOnlyList<EditionFact> Says, IReadOnlyList<EditionFact> Called)
{
    /// <summary>The text that a name of that kind is; null where the entry has none.</summary>
    public string? NameOf(FactName name) => Called.FirstOrDefault(f => f.Name == name)?.Value is TextValue { Text: var text } ? text : null;
}

/// <summary>One fact of an edition.</summary>
/// <param name="At">Where it stands in the content; of an edition that was read, that edition's file.</param>
internal sealed record EditionFact(FactName Name, FactValue Value, SourceLocation At);
