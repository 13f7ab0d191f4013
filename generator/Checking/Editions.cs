using System.Text;
using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking;

/// <summary>Holds every approved quarter against the edition that was approved: one changed byte is told, in words.</summary>
internal static class Editions
{
    private const int MostTold = 20;

    /// <summary>The editions that hold, by quarter. Whatever does not hold is an error.</summary>
    /// <param name="content">As it stands in the files, before any correction.</param>
    public static IReadOnlyDictionary<Quarter, ApprovedEdition> Check(Content content, Assessment assessment, DiagnosticBag bag)
    {
        var held = new ApprovedEdition?[content.Quarters.Count];
        Parallel.For(0, held.Length, n =>
            held[n] = content.Quarters[n] is { IsApproved: true } approved ? Check(content, assessment, approved, bag) : null
        );
        return held.OfType<ApprovedEdition>().ToDictionary(e => e.Edition.Quarter);
    }

    private static ApprovedEdition? Check(Content content, Assessment assessment, QuarterReturn quarter, DiagnosticBag bag)
    {
        var approval = quarter.Approval!;
        if (approval.Edition is not { } digest || quarter.Frozen is not { } frozen)
        {
            bag.Error(
                approval.At,
                "not-frozen",
                $"{quarter.Quarter} is approved, and what was approved was not frozen",
                $"run the command approve {quarter.Quarter}, which writes edition.json and its digest"
            );
            return null;
        }
        if (EditionText.Digest(frozen) != digest)
        {
            bag.Error(
                frozen.Whole,
                "edition-changed",
                $"this is not the edition that was approved: its digest is {EditionText.Digest(frozen)}",
                $"put it back as it was, with the digest that {approval.EditionAt.File.Path} names"
            );
            return null;
        }
        var now = EditionWriting.Of(content, assessment, quarter);
        var bytes = EditionText.Write(now);
        if (EditionText.Digest(bytes) == digest)
            return Approved(now, bytes);
        if (EditionText.Read(frozen, quarter.Quarter) is not { } edition)
        {
            bag.Error(
                frozen.Whole,
                "not-an-edition",
                $"this is no edition of {quarter.Quarter}",
                $"run the command approve {quarter.Quarter} to write one"
            );
            return null;
        }
        var differences = EditionDifference.Between(edition, now, quarter.At);
        Tell(differences, quarter, bag);
        return differences.Count == 0 ? Approved(edition, Encoding.UTF8.GetBytes(frozen.Text)) : null;

        ApprovedEdition? Approved(Edition approved, byte[] asFrozen) =>
            Submissions.Amendments(quarter, approved, bag) is { } amendments
                ? new(
                    approved,
                    digest,
                    asFrozen,
                    quarter.Submitted is { } submitted && approval.Withheld.Count == 0 && EditionText.Salt(submitted) is not null
                        ? EditionText.Digest(submitted)
                        : null,
                    amendments
                )
                : null;
    }

    private static void Tell(IReadOnlyList<EditionDifference> differences, QuarterReturn quarter, DiagnosticBag bag)
    {
        foreach (var difference in differences.Take(MostTold))
            bag.Error(
                difference.At,
                "differs-from-approved",
                $"{DifferenceWords.Of(difference)} (in what was approved for {quarter.Quarter})",
                "put it back as it was; what was wrong is put right by a correction in corrections.yml"
            );
        if (differences.Count > MostTold)
            bag.Error(
                quarter.Approval!.At,
                "differs-from-approved",
                Invariant($"{differences.Count - MostTold} more facts of {quarter.Quarter} are not as they were approved"),
                "put them back as they were"
            );
    }
}
