using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Checking.Reviewing;
using PmfSite.Checking.Rules;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking;

/// <summary>Holds the register of corrections to its order and its seals: it only ever grows.</summary>
internal static class RegisterChecks
{
    /// <summary>What holds for a corrected figure as for one that was handed in.</summary>
    private static readonly IRule[] OfFigures = [new OutturnTwice(), new OutturnTooEarly()];

    /// <summary>Every entry, in order of time; where one is wrong, that is told.</summary>
    /// <param name="content">As it stands in the files, before any correction.</param>
    public static IReadOnlyList<RegisterEntry> Check(Content content, DiagnosticBag bag)
    {
        var entries = BeforeSealing(content, bag);
        if (entries.FirstOrDefault(e => e.Correction.Seal is null) is { Correction: var open })
            bag.Error(open.At, "not-sealed", $"the correction {open.Id} is not sealed", "run the command seal, which writes its seal");
        return entries;
    }

    /// <summary>The same while the last entries need no seals yet.</summary>
    public static IReadOnlyList<RegisterEntry> BeforeSealing(Content content, DiagnosticBag bag)
    {
        var entries = CorrectionsRegister.Of(content);
        var before = default(LondonTime);
        var withheld = content.Quarters.SelectMany(q => q.Approval?.Withheld.Keys.Select(id => (q.Quarter, id)) ?? []).ToHashSet();
        foreach (var entry in entries)
        {
            Check(entry, content, withheld, before, bag);
            before = entry.Correction.Published;
        }
        CheckFigures(content, bag);
        CheckSeals(entries, bag);
        return entries;
    }

    private static void Check(RegisterEntry entry, Content content, HashSet<(Quarter, string)> withheld, LondonTime before, DiagnosticBag bag)
    {
        var correction = entry.Correction;
        if (
            content.Quarters.FirstOrDefault(q => q.Quarter == correction.Quarter)?.Approval is not { PublicFrom: { } released }
            || correction.Published < released
        )
            bag.Error(
                correction.At,
                "corrected-too-early",
                $"{correction.Quarter} is not released before {correction.Id} corrects it",
                "put it right in the files of the quarter, and approve it again"
            );
        else if (correction.Part is ReleasedResult { Indicator.Id: var result } && !withheld.Remove((correction.Quarter, result)))
            bag.Error(
                correction.At,
                "releases-nothing",
                $"{correction.Id} releases {result}, which an earlier correction of {correction.Quarter} released",
                "remove it; what is wrong in the result is put right by a correction of its figure or narrative"
            );
        else if (Result(correction.Part) is { } id && withheld.Contains((correction.Quarter, id)))
            bag.Error(
                correction.At,
                "corrects-withheld",
                $"{correction.Id} corrects {id}, whose result of {correction.Quarter} is withheld",
                $"once the result is approved, write a correction with release: {id} above this one; or remove this one"
            );
        else if (entry.Changes.Count == 0)
            bag.Error(
                correction.At,
                "corrects-nothing",
                $"{correction.Id} changes nothing of what {correction.Quarter} says",
                "give what is right, or remove the correction"
            );
        if (correction.Published < before)
            bag.Error(
                correction.PublishedAt,
                "corrected-out-of-order",
                $"{correction.Id} is published before the correction that stands above it",
                "add corrections at the end of the file"
            );
    }

    /// <summary>The indicator whose result is spoken of; null for a story or a definition, which are never withheld.</summary>
    private static string? Result(CorrectedPart part) => part is CorrectedDefinition ? null : part.IndicatorId;

    private static void CheckFigures(Content content, DiagnosticBag bag)
    {
        if (content.Corrections is not [{ At.File: var file }, ..])
            return;
        var corrected = Corrections.Apply(content, content.Corrections);
        var found = new DiagnosticBag();
        foreach (var rule in OfFigures)
            rule.Check(new(corrected, Assessor.Assess(corrected)), found);
        foreach (var mistake in found.Ordered().Where(d => d.At.File == file))
            bag.Add(mistake);
    }

    /// <summary>Once a seal is broken all that follow are, and only the first is at fault.</summary>
    private static void CheckSeals(IReadOnlyList<RegisterEntry> entries, DiagnosticBag bag)
    {
        if (entries.FirstOrDefault(e => e.Correction.Seal != e.Seal) is not { Correction: var first })
            return;
        if (first.Seal is not null)
            bag.Error(
                first.SealAt,
                "seal-broken",
                $"the correction {first.Id}, or what it corrects, is not as it was sealed",
                "put it back as it was; what is still wrong is put right by a correction of its own"
            );
        else if (entries.LastOrDefault(e => e.Correction.Seal is not null) is { Correction: var later } && later.At.Line > first.At.Line)
            bag.Error(
                first.At,
                "corrected-out-of-order",
                $"{first.Id} has no seal, and {later.Id}, which stands below it, has one",
                "add corrections at the end of the file"
            );
    }
}
