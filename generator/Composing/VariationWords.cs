using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>Puts usual variation into plain words. Means and limits have one more decimal place than values, so that they do not look equal.</summary>
internal static class VariationWords
{
    /// <summary>Whether the latest result is within usual variation, and else by which sign not; empty where that cannot be told.</summary>
    public static IReadOnlyList<string> Verdict(Position position) => position.Variation switch
    {
        { IsWithin: true } => [English.WithinVariation],
        { Limits: { } limits, Signal: { } signal } => [Sign(signal, limits, position.Indicator), Meaning(signal.Meaning)],
        _ => [],
    };

    /// <summary>The limits and what they were reckoned from; null where the indicator does not ask for it.</summary>
    public static string? Limits(Position position) => position.Variation is { Results: var results } variation
        ? string.Join(' ', [Range(variation, position.Indicator), .. Restarts(results[^1].Period, position.Indicator)])
        : null;

    public static string Number(decimal number, Indicator indicator) => Display.WithUnit(number, indicator.Unit, indicator.Decimals + 1);

    private static string Sign(Signal signal, ProcessLimits limits, Indicator indicator) => signal switch
    {
        { Kind: SignalKind.OutsideLimits, IsUp: true } => English.AboveUpperLimit(Number(limits.Upper, indicator)),
        { Kind: SignalKind.OutsideLimits } => English.BelowLowerLimit(Number(limits.Lower, indicator)),
        { Kind: SignalKind.OneSideOfMean, IsUp: true } => English.RunAboveMean(signal.Length, Number(limits.Mean, indicator)),
        { Kind: SignalKind.OneSideOfMean } => English.RunBelowMean(signal.Length, Number(limits.Mean, indicator)),
        { Kind: SignalKind.Trend, IsUp: true } => English.RunRising(signal.Length),
        { Kind: SignalKind.Trend } => English.RunFalling(signal.Length),
        { Kind: SignalKind.NearLimit, IsUp: true } => English.NearUpperLimit(Number(limits.Upper, indicator)),
        { Kind: SignalKind.NearLimit } => English.NearLowerLimit(Number(limits.Lower, indicator)),
        _ => throw new ArgumentOutOfRangeException(nameof(signal), signal.Kind, "a sign without words"),
    };

    private static string Meaning(Direction meaning) => meaning switch
    {
        Direction.Better => English.OutsideVariationBetter,
        Direction.Worse => English.OutsideVariationWorse,
        _ => English.OutsideVariation,
    };

    private static string Range(UsualVariation variation, Indicator indicator)
    {
        var (results, since) = (variation.Results.Count, Display.Period(variation.Results[0].Period, indicator));
        return variation.Limits is { } limits
            ? English.VariationRange(Number(limits.Lower, indicator), Number(limits.Upper, indicator), Number(limits.Mean, indicator), results, since)
            : English.TooFewResults(results, since, variation.Changes, UsualVariation.EnoughChanges);
    }

    /// <summary>Why the limits started anew, up to the latest result; a break in the series is told as such.</summary>
    private static IEnumerable<string> Restarts(Period latest, Indicator indicator) =>
        indicator.Rebases.Where(r => r.From.Start <= latest.Start).Select(r => English.ReckonedAnew(Display.Period(r.From), Sentences.Stop(r.Reason)));
}
