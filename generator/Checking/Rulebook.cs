using PmfSite.Checking.Reviewing;
using PmfSite.Checking.Rules;
using PmfSite.Checking.Suspicions;
using PmfSite.Diagnostics;

namespace PmfSite.Checking;

/// <summary>The rules and the suspicions, in the order in which <c>content/README.md</c> explains them.</summary>
internal static class Rulebook
{
    public static IReadOnlyList<IRule> Rules { get; } =
    [
        new QuarterSkipped(),
        new ApprovedOutOfOrder(),
        new ApprovedTooEarly(),
        new ReleasedTooEarly(),
        new CommentUnanswered(),
        new OutturnMissing(),
        new OutturnTwice(),
        new OutturnTooEarly(),
        new OutturnOffDashboard(),
        new NotVerified(),
        new VerifiedTooEarly(),
        new TargetMissing(),
        new TargetChangedSilently(),
        new ExceptionReportMissing(),
        new ExceptionReportUnneeded(),
        new SinceLastTimeMissing(),
        new RecoveryTooEarly(),
        new PromiseUnanswered(),
        new ReportPartUnneeded(),
        new ContextMissing(),
        new ComparisonWithoutResult(),
        new AnnotationWithoutResult(),
        new ReplacementTooEarly(),
        new MilestoneNotReported(),
        new MilestoneOffPlan(),
        new MilestoneUnexplained(),
        new MilestoneDoneTooEarly(),
        new MilestoneDoneBefore(),
    ];

    public static IReadOnlyList<ISuspicion> Suspicions { get; } =
    [
        new BeyondPlausible(),
        new PercentOrFraction(),
        new FractionDoesNotGiveValue(),
        new SameAsBefore(),
        new PartHidden(),
        new SmallNumber(),
        new SuppressionUndone(),
        new NameInNarrative(),
        new NarrativeRepeated(),
        new NarrativeOtherQuarter(),
        new NarrativeContradicts(),
    ];

    /// <summary>Rules do not look at one another's findings, and the bag brings these into order.</summary>
    public static void Check(Review review, DiagnosticBag bag)
    {
        Parallel.ForEach(Rules, rule => rule.Check(review, bag));
        var suspected = Suspicions.AsParallel().SelectMany(s => s.Look(review).Select(found => (s.Slug, found))).ToArray();
        new Acceptances(review.Content.Checks, [.. Suspicions.Select(s => s.Slug)], bag).Tell(suspected, review.IsWhole);
    }
}
