using PmfSite.Performance;

namespace PmfSite.Querying;

/// <summary>Holds what people made of a quarter's dashboard against its editions: what was made from another is not offered.</summary>
internal static class SuppliedFormats
{
    /// <summary>How it stands. Where nothing is approved yet there is no edition to hold it against.</summary>
    public static SuppliedState StateOf(SuppliedFormat supplied, Quarter quarter, PublishedPerformance known)
    {
        if (!known.Publication.Editions.TryGetValue(quarter, out var approved))
            return SuppliedState.InForce;
        string[] editions = known.Editions.Where(e => e.Quarter == quarter).Select(e => e.Digest).ToArray() is { Length: > 0 } corrected
            ? corrected
            : [approved.Digest];
        return supplied.Edition == editions[^1] ? SuppliedState.InForce
            : editions.Contains(supplied.Edition) ? SuppliedState.Superseded
            : SuppliedState.OfNoEdition;
    }

    /// <summary>What is offered for a quarter, in the order of the content.</summary>
    public static IEnumerable<SuppliedFormat> Of(Quarter quarter, PublishedPerformance known) =>
        All(known).Where(s => s.Quarter == quarter && s.State == SuppliedState.InForce).Select(s => s.Supplied);

    public static IEnumerable<(Quarter Quarter, SuppliedFormat Supplied, SuppliedState State)> All(PublishedPerformance known) =>
        from quarter in known.Content.Quarters
        from supplied in quarter.Supplied
        select (quarter.Quarter, supplied, StateOf(supplied, quarter.Quarter, known));
}

/// <summary>Of which edition something is that people made.</summary>
internal enum SuppliedState
{
    InForce,

    /// <summary>Of one that was corrected since.</summary>
    Superseded,
    OfNoEdition,
}
