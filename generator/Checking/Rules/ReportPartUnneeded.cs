using PmfSite.Assessing;
using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>A report does not speak of a last one that was never made, or of a promise that was not missed.</summary>
internal sealed class ReportPartUnneeded : IRule
{
    public string Slug => "report-part-unneeded";

    public void Check(Review review, DiagnosticBag bag)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var missed = Promises
            .Of(review.Content, review.Assessment)
            .Where(p => p.State == PromiseState.Missed)
            .Select(p => (p.Indicator.Id, p.Outcome!.Outturn.ReportedIn))
            .ToHashSet();
        foreach (var (quarter, report, explained) in review.Reports())
        {
            var id = explained.Outturn.Indicator.Id;
            if (reported.Add(id) && report.SinceLastTime is not null)
                Tell("since-last-time", "there is no earlier report", report.At);
            if (report.RecoveryMissed is not null && !missed.Contains((id, quarter.Quarter)))
                Tell("recovery-missed", $"no earlier report promised a recovery that was first missed in {quarter.Quarter}", report.At);
        }

        void Tell(string part, string why, SourceLocation at) =>
            bag.Add(
                new(
                    Severity.Warning,
                    Slug,
                    $"{part} is not needed: {why}",
                    "check that the report is filed under the right indicator and quarter, or move the words to forecast",
                    at
                )
            );
    }
}
