using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Saying;

/// <summary>Puts usual variation into plain words. Means and limits have one more decimal place than values, so that they do not look
/// equal.</summary>
internal sealed class VariationSentences(Words words)
{
    /// <summary>Whether the latest result is within usual variation, and else by which sign not; empty where that cannot be told.</summary>
    public IReadOnlyList<string> Verdict(Position position) =>
        position.Variation switch
        {
            { IsWithin: true } => [words.Judging.WithinVariation],
            { Limits: { } limits, Signal: { } signal } => [Sign(signal, limits, position.Indicator), Meaning(signal.Meaning)],
            _ => [],
        };

    /// <summary>The limits and what they were reckoned from; null where the indicator does not ask for it.</summary>
    public string? Limits(Position position) =>
        position.Variation is { Results: var results } variation
            ? words.Sentences.Together([Range(variation, position.Indicator), .. Restarts(results[^1].Period, position.Indicator)])
            : null;

    public string Number(decimal number, Indicator indicator) => words.Display.WithUnit(number, indicator.Unit, indicator.Decimals + 1);

    private string Sign(Signal signal, ProcessLimits limits, Indicator indicator) =>
        signal switch
        {
            { Kind: SignalKind.OutsideLimits, IsUp: true } => words.Judging.AboveUpperLimit(Number(limits.Upper, indicator)),
            { Kind: SignalKind.OutsideLimits } => words.Judging.BelowLowerLimit(Number(limits.Lower, indicator)),
            { Kind: SignalKind.OneSideOfMean, IsUp: true } => words.Judging.RunAboveMean(signal.Length, Number(limits.Mean, indicator)),
            { Kind: SignalKind.OneSideOfMean } => words.Judging.RunBelowMean(signal.Length, Number(limits.Mean, indicator)),
            { Kind: SignalKind.Trend, IsUp: true } => words.Judging.RunRising(signal.Length),
            { Kind: SignalKind.Trend } => words.Judging.RunFalling(signal.Length),
            { Kind: SignalKind.NearLimit, IsUp: true } => words.Judging.NearUpperLimit(Number(limits.Upper, indicator)),
            { Kind: SignalKind.NearLimit } => words.Judging.NearLowerLimit(Number(limits.Lower, indicator)),
            _ => throw new ArgumentOutOfRangeException(nameof(signal), signal.Kind, "a sign without words"),
        };

    private string Meaning(Direction meaning) =>
        meaning switch
        {
            Direction.Better => words.Judging.OutsideVariationBetter,
            Direction.Worse => words.Judging.OutsideVariationWorse,
            _ => words.Judging.OutsideVariation,
        };

    private string Range(UsualVariation variation, Indicator indicator)
    {
        var (results, since) = (variation.Results.Count, words.Display.Period(variation.Results[0].Period, indicator));
        return variation.Limits is { } limits
            ? words.Judging.VariationRange(
                Number(limits.Lower, indicator),
                Number(limits.Upper, indicator),
                Number(limits.Mean, indicator),
                results,
                since
            )
            : words.Judging.TooFewResults(results, since, variation.Changes, UsualVariation.EnoughChanges);
    }

    /// <summary>Why the limits started anew, up to the latest result; a break in the series is told as such.</summary>
    private IEnumerable<string> Restarts(Period latest, Indicator indicator) =>
        indicator
            .Rebases.Where(r => r.From.Start <= latest.Start)
            .Select(r => words.Judging.ReckonedAnew(words.Display.Period(r.From), words.Grammar.Sentence(r.Reason)));
}
