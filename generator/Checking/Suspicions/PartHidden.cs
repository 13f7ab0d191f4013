using PmfSite.Assessing;
using PmfSite.Checking.Reviewing;
using PmfSite.Performance;

namespace PmfSite.Checking.Suspicions;

/// <summary>An indicator that needs no exception report, while one of the parts that it brings together needs one: the average hides it.</summary>
internal sealed class PartHidden : ISuspicion
{
    public string Slug => "part-hidden";

    public IEnumerable<Suspected> Look(Review review) =>
        review.Content.Quarters.SelectMany(q => review.Content.Composites.SelectMany(c => Look(c, q.Quarter, review.Assessment)));

    private static IEnumerable<Suspected> Look(Composite composite, Quarter quarter, Assessment assessment)
    {
        if (assessment.Of(composite.Indicator, quarter) is not { Level: { } level, NeedsExceptionReport: false, Reported: { } reported })
            yield break;
        foreach (var part in composite.Parts.Where(p => assessment.Of(p, quarter).NeedsExceptionReport))
        {
            yield return new(
                Subject.Of(composite.Indicator),
                quarter,
                $"{composite.Indicator.Id} is {level.Word} and hides its part {part.Id}, which needs an exception report",
                "check both, and tell of the part in the narrative of the whole",
                reported.Outturn.At
            );
        }
    }
}
