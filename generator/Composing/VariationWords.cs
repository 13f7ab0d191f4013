using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>Puts usual variation into plain words. Means and limits have one more decimal place than values, so that they do not look equal.</summary>
internal static class VariationWords
{
    /// <summary>Whether the latest result is within usual variation, and else by which sign not; empty where that cannot be told.</summary>
    public static IReadOnlyList<string> Verdict(Position position) => position.Variation switch
    {
        { IsWithin: true } => ["The latest result is within usual variation."],
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
        { Kind: SignalKind.OutsideLimits, IsUp: true } => $"The latest result is above the upper limit of {Number(limits.Upper, indicator)}.",
        { Kind: SignalKind.OutsideLimits } => $"The latest result is below the lower limit of {Number(limits.Lower, indicator)}.",
        { Kind: SignalKind.OneSideOfMean, IsUp: true } => $"The last {Display.Count(signal.Length)} results are all above the mean of {Number(limits.Mean, indicator)}.",
        { Kind: SignalKind.OneSideOfMean } => $"The last {Display.Count(signal.Length)} results are all below the mean of {Number(limits.Mean, indicator)}.",
        { Kind: SignalKind.Trend, IsUp: true } => $"The last {Display.Count(signal.Length)} results rise from each to the next.",
        { Kind: SignalKind.Trend } => $"The last {Display.Count(signal.Length)} results fall from each to the next.",
        { Kind: SignalKind.NearLimit, IsUp: true } => $"At least 2 of the last 3 results are near the upper limit of {Number(limits.Upper, indicator)}.",
        { Kind: SignalKind.NearLimit } => $"At least 2 of the last 3 results are near the lower limit of {Number(limits.Lower, indicator)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(signal), signal.Kind, "a sign without words"),
    };

    private static string Meaning(Direction meaning) => meaning switch
    {
        Direction.Better => "This is outside usual variation, and better.",
        Direction.Worse => "This is outside usual variation, and worse.",
        _ => "This is outside usual variation.",
    };

    private static string Range(UsualVariation variation, Indicator indicator)
    {
        var from = $"{Results(variation)} since {Display.Period(variation.Results[0].Period, indicator)}";
        return variation.Limits is { } limits
            ? $"From {Number(limits.Lower, indicator)} to {Number(limits.Upper, indicator)}, mean {Number(limits.Mean, indicator)}, from {from}."
            : $"Too few results to tell: {from}, with {Display.Count(variation.Changes)} of the {Display.Count(UsualVariation.EnoughChanges)} changes that are needed.";
    }

    private static string Results(UsualVariation variation) =>
        variation.Results.Count == 1 ? "1 result" : $"{Display.Count(variation.Results.Count)} results";

    /// <summary>Why the limits started anew, up to the latest result; a break in the series is told as such.</summary>
    private static IEnumerable<string> Restarts(Period latest, Indicator indicator) =>
        indicator.Rebases.Where(r => r.From.Start <= latest.Start).Select(r => $"Reckoned anew from {Display.Period(r.From)}. {Sentences.Stop(r.Reason)}");
}
