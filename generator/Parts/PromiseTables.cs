using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Puts the recovery dates that were promised, and what came of them, into a table.</summary>
internal static class PromiseTables
{
    /// <summary>The promises in the order of their dates; null where there are none.</summary>
    public static PromiseTable? Of(IReadOnlyList<Promise> promises, Quarter asOf, Address address, Words words) =>
        promises.Count == 0
            ? null
            : new(words.Exceptions.RecoveryDatesTable, [.. promises.OrderBy(p => p.For.Quarter).Select(p => Row(p, asOf, address, words))]);

    private static PromiseRow Row(Promise promise, Quarter asOf, Address address, Words words) =>
        new(
            Links.To(promise.Indicator, address),
            words.Display.Period(promise.MadeIn.Period),
            words.Display.Period(promise.For.Quarter.Period, promise.Indicator),
            words.Sentences.Outcome(promise, asOf),
            words.Display.Figure(promise.On)
        );
}
