using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>
/// What may be seen by everyone: only approved quarters, the indicators on their dashboards, and the definitions, targets and rules that had begun by then, as they stood then.
/// Pages and files are made from this type alone; there is no filter behind it that could be forgotten.
/// </summary>
internal sealed class Publication
{
    internal Publication(Content content, IReadOnlyDictionary<Quarter, ApprovedEdition> editions) => (Content, Editions) = (content, editions);

    /// <summary>The released part of the content: approved quarters in order of time, at least one.</summary>
    public Content Content { get; }

    /// <summary>What was approved, for each quarter.</summary>
    public IReadOnlyDictionary<Quarter, ApprovedEdition> Editions { get; }

    public QuarterReturn Latest => Content.Quarters[^1];
}

/// <summary>A quarter that stays where it is, and why.</summary>
internal sealed record HeldBack(Quarter Quarter, string Reason);
