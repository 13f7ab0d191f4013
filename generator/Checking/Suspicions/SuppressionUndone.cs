using PmfSite.Checking.Reviewing;
using PmfSite.Performance;

namespace PmfSite.Checking.Suspicions;

/// <summary>Of an indicator and the parts that it brings together, one alone is suppressed: whoever has the others can work it out.</summary>
internal sealed class SuppressionUndone : ISuspicion
{
    public string Slug => "suppression-undone";

    public IEnumerable<Suspected> Look(Review review) =>
        from composite in review.Content.Composites
        let size = composite.Parts.Count + 1
        from outturns in composite.Parts.Prepend(composite.Indicator).SelectMany(review.Entered).GroupBy(o => o.Period)
        where outturns.Count() == size && outturns.OfType<MeasuredOutturn>().Count() == size - 1
        from undone in outturns.OfType<MissingOutturn>()
        where undone.Absence is Absence.Suppressed or Absence.AlsoSuppressed
        select new Suspected(
            Subject.Of(undone.Indicator),
            undone.ReportedIn,
            $"{undone.Indicator.Id} can be worked out for {undone.Period} from {composite.Indicator.Id} and its other parts",
            "write {missing: also-suppressed, reason: ...} for another of them",
            undone.At
        );
}
