using PmfSite.Checking.Reviewing;
using PmfSite.Performance;

namespace PmfSite.Checking.Suspicions;

/// <summary>
/// A text that opens with another quarter and names its own nowhere. Only the first sentence opens it, and a sentence that compares or looks
/// ahead ("since", "after", "by") may name any quarter. Its own are the quarter of its folder and those that the figures reported there cover.
/// </summary>
internal sealed class NarrativeOtherQuarter : ISuspicion
{
    public string Slug => "narrative-other-quarter";

    public IEnumerable<Suspected> Look(Review review)
    {
        var covered = review.Content.Quarters.ToDictionary(q => q.Quarter, Covered);
        foreach (var text in review.Texts())
        {
            if (QuarterNames.In(text.Words).ToArray() is not [var first, ..] named || !QuarterNames.Opens(first, text.Words))
                continue;
            if (Array.Exists(named, name => name.Means(text.Quarter) || covered[text.Quarter][text.Subject].Any(name.IsIn)))
                continue;
            yield return new(
                text.Subject,
                text.Quarter,
                $"this is for {text.Quarter} and speaks of {first.Words} instead",
                "correct the quarter, or move the text to the folder of the quarter that it tells of",
                text.At(first.Words)
            );
        }
    }

    /// <summary>The days that the quarter's figures count, by each indicator and by each priority that it serves.</summary>
    private static ILookup<Subject, Period> Covered(QuarterReturn quarter) =>
        quarter
            .Outturns.SelectMany(
                o => o.Indicator.Serves.Select(Subject.Of).Append(Subject.Of(o.Indicator)),
                (o, subject) => (subject, Days: o.Indicator.Covered(o.Period))
            )
            .ToLookup(c => c.subject, c => c.Days);
}
