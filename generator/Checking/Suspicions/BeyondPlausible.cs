using PmfSite.Checking.Reviewing;
using PmfSite.Performance;

namespace PmfSite.Checking.Suspicions;

/// <summary>A value outside what the indicator declares as plausible, or further from the value of the period just before.</summary>
internal sealed class BeyondPlausible : ISuspicion
{
    public string Slug => "beyond-plausible";

    public IEnumerable<Suspected> Look(Review review) =>
        review.Content.Indicators.SelectMany(i => i.Plausible is { } plausible ? Look(i, plausible, review) : []);

    private static IEnumerable<Suspected> Look(Indicator indicator, PlausibleRange plausible, Review review)
    {
        foreach (var (now, before) in review.Steps(indicator))
        {
            if (Sentence(plausible, now.Value, before) is { } sentence)
                yield return new(
                    Subject.Of(indicator),
                    now.ReportedIn,
                    $"{indicator.Id}: {sentence}",
                    "check the figure and its decimal mark, or correct plausible: of the indicator",
                    now.At
                );
        }
    }

    private static string? Sentence(PlausibleRange plausible, decimal value, MeasuredOutturn? before) =>
        plausible switch
        {
            { From: { } from } when value < from => Invariant($"{value} is less than {from}, the least that is plausible"),
            { To: { } to } when value > to => Invariant($"{value} is more than {to}, the most that is plausible"),
            { Change: { } most } when before is not null && Math.Abs(value - before.Value) > most => Invariant(
                $"from {before.Value} ({before.At}) to {value} is a change of more than {most}"
            ),
            _ => null,
        };
}
