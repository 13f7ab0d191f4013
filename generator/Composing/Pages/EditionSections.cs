using PmfSite.Approving;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Puts the edition of a quarter into words.</summary>
internal static class EditionSections
{
    /// <summary>Null for a quarter that nobody has approved.</summary>
    /// <param name="corrected">Which edition it is, of a quarter that was corrected; null for any other.</param>
    public static EditionSection? Of(QuarterReturn quarter, Composition site, DashboardEdition? corrected, Address from) => !site.Publication.Editions.TryGetValue(quarter.Quarter, out var edition)
        ? null
        : new(
            corrected switch { null or { Number: 1 } => English.WhatWasApproved, { Until: null } => English.WhatIsSaidNow, _ => English.WhatWasSaid },
            corrected is null or { Number: 1 } ? English.EditionKept : English.CorrectedEditionKept,
            corrected is null or { Number: 1 } ? new(English.EditionAsApproved, Address.Edition(quarter.Quarter.Id).From(from)) : new(English.EditionFile(corrected.Number), corrected.File.From(from)),
            corrected?.Digest ?? edition.Digest,
            edition.Submitted,
            [.. edition.Amendments.Select(a => new Amendment(Subject(a, site), Sentences.UpperFirst(a.Fact), a.Is ?? ""))],
            [.. site.Content.Indicators.Where(i => quarter.Approval!.Withheld.ContainsKey(i.Id)).Select(i => new WithheldResult(Composition.LinkTo(i, from), Sentences.Stop(quarter.Approval!.Withheld[i.Id])))]);

    /// <summary>The title of what a fact speaks of; what has none here stands under its id.</summary>
    private static string Subject(EditionDifference fact, Composition site) => fact.Kind switch
    {
        EntryKind.Indicator => site.Content.Indicators.FirstOrDefault(i => i.Id == fact.Id)?.Title,
        EntryKind.Project => site.Content.Projects.FirstOrDefault(p => p.Id == fact.Id)?.Title,
        EntryKind.Priority => site.Framework.Priorities.FirstOrDefault(p => p.Id == fact.Id)?.Title,
        EntryKind.Level => site.Framework.Rating.Levels.FirstOrDefault(l => l.Id == fact.Id)?.Word,
        _ => null,
    } ?? fact.Id;
}
