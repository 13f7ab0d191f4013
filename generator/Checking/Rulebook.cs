using PmfSite.Checking.Rules;
using PmfSite.Diagnostics;

namespace PmfSite.Checking;

/// <summary>The rules, in the order in which <c>content/README.md</c> explains them.</summary>
internal static class Rulebook
{
    public static IReadOnlyList<IRule> Rules { get; } =
    [
        new QuarterSkipped(),
        new ApprovedOutOfOrder(),
        new ApprovedTooEarly(),
        new OutturnMissing(),
        new OutturnTwice(),
        new OutturnTooEarly(),
        new OutturnOffDashboard(),
        new TargetMissing(),
        new TargetChangedSilently(),
        new ExceptionReportMissing(),
        new ExceptionReportUnneeded(),
        new SinceLastTimeMissing(),
        new RecoveryTooEarly(),
        new PromiseUnanswered(),
        new ReportPartUnneeded(),
        new ContextMissing(),
    ];

    /// <summary>Rules do not look at one another's findings, and the bag brings these into order.</summary>
    public static void Check(Review review, DiagnosticBag bag)
    {
        Parallel.ForEach(Rules, rule => rule.Check(review, bag));
    }
}
