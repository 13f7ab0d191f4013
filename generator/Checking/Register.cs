using PmfSite.Approving;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking;

/// <summary>Holds the register of corrections to its order and its seals: it only ever grows.</summary>
internal static class Register
{
    /// <summary>Every entry, in order of time; where one is wrong, that is told.</summary>
    /// <param name="content">As it stands in the files, before any correction.</param>
    public static IReadOnlyList<RegisterEntry> Check(Content content, DiagnosticBag bag)
    {
        var entries = CorrectionsRegister.Of(content);
        var before = DateTime.MinValue;
        foreach (var entry in entries)
        {
            Check(entry, content, before, bag);
            before = entry.Correction.Published;
        }
        // Once a seal is broken all that follow are, and only the first is at fault.
        if (entries.FirstOrDefault(e => e.Correction.Seal != e.Seal) is { Correction: var first })
        {
            if (first.Seal is null)
                bag.Error(first.At, "not-sealed", $"the correction {first.Id} is not sealed", "run the command seal, which writes its seal");
            else
                bag.Error(first.SealAt, "seal-broken", $"the correction {first.Id}, or what it corrects, is not as it was sealed", "put it back as it was; what is still wrong is put right by a correction of its own");
        }
        return entries;
    }

    /// <summary>What can be said of a correction before it is sealed.</summary>
    /// <param name="before">The moment of the one before.</param>
    public static void Check(RegisterEntry entry, Content content, DateTime before, DiagnosticBag bag)
    {
        var correction = entry.Correction;
        if (content.Quarters.FirstOrDefault(q => q.Quarter == correction.Quarter)?.Approval is not { Released: { } released } || correction.Published < released)
            bag.Error(correction.At, "corrected-too-early", $"{correction.Quarter} is not released before {correction.Id} corrects it", "put it right in the files of the quarter, and approve it again");
        else if (entry.Changes.Count == 0)
            bag.Error(correction.At, "corrects-nothing", $"{correction.Id} changes nothing of what {correction.Quarter} says", "give what is right, or remove the correction");
        if (correction.Published < before)
            bag.Error(correction.PublishedAt, "corrected-out-of-order", $"{correction.Id} is published before the correction that stands above it", "add corrections at the end of the file");
    }
}
