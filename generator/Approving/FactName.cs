using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>Which fact of an entry it is: its kind, and what it speaks of where the entry has several of that kind.</summary>
internal readonly record struct FactName(FactKind Kind)
{
    /// <summary>The period of a result; null for any other fact.</summary>
    public Period? Period { get; private init; }

    /// <summary>Of a remedial action, from 1; null for any other fact.</summary>
    public int? Number { get; private init; }

    /// <summary>The id of a milestone or of a withheld indicator, or the whole of an unknown name; null for any other fact.</summary>
    public string? Id { get; private init; }

    public static FactName Of(FactKind kind, Period period) => new(kind) { Period = period };

    public static FactName Of(FactKind kind, int number) => new(kind) { Number = number };

    public static FactName Of(FactKind kind, string id) => new(kind) { Id = id };

    public static implicit operator FactName(FactKind kind) => new(kind);
}
