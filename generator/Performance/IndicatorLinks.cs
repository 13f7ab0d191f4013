namespace PmfSite.Performance;

/// <summary>Makes results and corrections refer to the indicators of one list, by their ids.</summary>
/// <param name="indicators">An indicator that is not among them is kept as it is.</param>
internal sealed class IndicatorLinks(IEnumerable<Indicator> indicators)
{
    private readonly Dictionary<string, Indicator> byId = indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);

    // A correction is linked once, since what it changed is matched with its entry in the register.
    private readonly Dictionary<string, Correction> corrections = new(StringComparer.Ordinal);

    public Indicator Of(Indicator indicator) => byId.GetValueOrDefault(indicator.Id, indicator);

    public QuarterReturn Of(QuarterReturn quarter) => quarter with { Outturns = [.. quarter.Outturns.Select(Of)] };

    /// <summary>The very same where it refers to the indicator already, as most do when some are linked anew.</summary>
    public Outturn Of(Outturn outturn)
    {
        var indicator = Of(outturn.Indicator);
        return outturn switch
        {
            MeasuredOutturn { Combination: { } combination } whole => whole with
            {
                Indicator = indicator,
                Corrected = Of(whole.Corrected),
                Combination = combination with { Parts = [.. combination.Parts.Select(p => (MeasuredOutturn)Of(p))] },
            },
            { Corrected: null } when ReferenceEquals(indicator, outturn.Indicator) => outturn,
            _ => outturn with { Indicator = indicator, Corrected = Of(outturn.Corrected) },
        };
    }

    public Correction Of(Correction correction)
    {
        if (!corrections.TryGetValue(correction.Id, out var linked))
        {
            linked = correction with { Part = Of(correction.Part) };
            corrections[correction.Id] = linked;
        }
        return linked;
    }

    private Corrected? Of(Corrected? corrected) => corrected is null ? null : new(corrected.Was is { } was ? Of(was) : null, Of(corrected.By));

    private CorrectedPart Of(CorrectedPart part) =>
        part switch
        {
            CorrectedFigures figures => figures with { Indicator = Of(figures.Indicator), Outturns = [.. figures.Outturns.Select(Of)] },
            ReleasedResult result => result with { Indicator = Of(result.Indicator), Outturns = [.. result.Outturns.Select(Of)] },
            CorrectedDefinition definition => definition with { Indicator = Of(definition.Indicator) },
            _ => part,
        };
}
