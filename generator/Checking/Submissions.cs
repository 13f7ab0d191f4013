using PmfSite.Approving;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking;

/// <summary>Holds what was approved against what was put before the body that decided, where that was frozen.</summary>
internal static class Submissions
{
    /// <summary>What the body changed; null where that does not fit its decision, which is told.</summary>
    public static IReadOnlyList<EditionDifference>? Amendments(QuarterReturn quarter, Edition approved, DiagnosticBag bag)
    {
        var approval = quarter.Approval!;
        if (quarter.Submitted is not { } file)
        {
            return approval.Decision == Decision.ApprovedWithAmendments
                ? Wrong(
                    approval.At,
                    "not-submitted",
                    $"{quarter.Quarter} is approved with amendments, and what was submitted was not frozen",
                    "run approve with --submitted on what was put before the body, or write decision: approved"
                )
                : [];
        }
        if (EditionText.Read(file, quarter.Quarter) is not { } submitted)
            return Wrong(
                file.Whole,
                "not-an-edition",
                $"this is no edition of {quarter.Quarter}",
                "put it back as it was written by approve --submitted"
            );
        var differences = EditionDifference
            .Between(submitted, approved, file.Whole)
            .Where(d => d.Kind != EntryKind.Decision && !(d.Kind == EntryKind.Indicator && approval.Withheld.ContainsKey(d.Id)))
            .ToArray();
        return (approval.Decision, differences) switch
        {
            (Decision.ApprovedWithAmendments, []) => Wrong(
                approval.At,
                "no-amendments",
                $"{quarter.Quarter} is approved with amendments, and it is as it was submitted",
                "write decision: approved"
            ),
            (not Decision.ApprovedWithAmendments, [var first, ..]) => Wrong(
                first.At,
                "differs-from-submitted",
                $"{DifferenceWords.Of(first)} (in what was submitted for {quarter.Quarter})",
                "put it back as it was submitted, or write decision: approved-with-amendments"
            ),
            _ => differences,
        };

        IReadOnlyList<EditionDifference>? Wrong(SourceLocation at, string slug, string sentence, string remedy)
        {
            bag.Error(at, slug, sentence, remedy);
            return null;
        }
    }
}
