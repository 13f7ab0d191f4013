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
        new ExceptionReportMissing(),
        new ExceptionReportUnneeded(),
    ];

    public static void Check(Review review, DiagnosticBag bag)
    {
        foreach (var rule in Rules)
            rule.Check(review, bag);
    }
}
