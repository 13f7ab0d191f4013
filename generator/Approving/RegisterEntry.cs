using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>An entry of the register of corrections.</summary>
/// <param name="Changes">What it changes of what its quarter said, statuses among it.</param>
/// <param name="Previous">The seal of the entry before; empty for the first.</param>
/// <param name="Seal">The SHA-256 of the entry and of the seal before it: whoever changes an entry breaks all that follow.</param>
internal sealed record RegisterEntry(Correction Correction, IReadOnlyList<EditionDifference> Changes, string Previous, string Seal)
{
    /// <summary>What it changes of what later quarters had said. Not sealed: a quarter may be released between the seal and the moment of the
    /// correction.</summary>
    public IReadOnlyList<LaterEffect> Later { get; init; } = [];

    public CorrectionKind Kind =>
        Correction.Part switch
        {
            ReleasedResult => CorrectionKind.Released,
            CorrectedFigures when OnlyAddsFigures => CorrectionKind.Added,
            _ => CorrectionKind.Corrected,
        };

    /// <summary>Whether it brings values where there was none, or where one was said to be late.</summary>
    private bool OnlyAddsFigures =>
        Of(FactKind.Value) is [_, ..] values
        && Array.TrueForAll(values, v => v.Was is null)
        && Array.TrueForAll(Of(FactKind.NoValue), a => a.Was is null or WordValue<Absence> { Value: Absence.Late });

    /// <summary>The same, referring to the indicators of those links.</summary>
    public RegisterEntry With(IndicatorLinks links)
    {
        return this with
        {
            Correction = links.Of(Correction),
            Later = [.. Later.Select(effect => effect with { Was = Linked(effect.Was), Is = Linked(effect.Is) })],
        };

        HistoryPoint? Linked(HistoryPoint? point) => point is null ? null : point with { Outturn = links.Of(point.Outturn) };
    }

    private EditionDifference[] Of(FactKind kind) => [.. Changes.Where(c => c.Fact.Kind == kind)];
}

/// <summary>What an entry of the register is.</summary>
internal enum CorrectionKind
{
    /// <summary>Something that had been said was wrong.</summary>
    Corrected,

    /// <summary>A figure came late: nothing that had been said was wrong.</summary>
    Added,

    /// <summary>A result that had been withheld was approved later.</summary>
    Released,
}
