using PmfSite.Approving;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Querying;
using PmfSite.Saying;

namespace PmfSite.Pages.Quarters;

/// <summary>Puts the edition of a quarter into words.</summary>
internal static class EditionSections
{
    /// <summary>Null for a quarter that nobody has approved.</summary>
    /// <param name="corrected">Which edition it is, of a quarter that was corrected; null for any other.</param>
    public static EditionSection? Of(QuarterReturn quarter, Composition site, PublishedEdition? corrected, Address from)
    {
        if (!site.Published.Publication.Editions.TryGetValue(quarter.Quarter, out var edition))
            return null;
        return new(
            Title(corrected, site.Words),
            corrected is null or { Number: 1 } ? site.Words.Quarters.EditionKept : site.Words.Corrections.CorrectedEditionKept,
            File(quarter, corrected, from, site.Words),
            corrected?.Digest ?? edition.Digest,
            edition.Submitted,
            [.. edition.Amendments.Select(a => Amendment(a, site))],
            [.. Withheld(quarter, site, from)]
        );
    }

    private static string Title(PublishedEdition? corrected, Words words) =>
        corrected switch
        {
            null or { Number: 1 } => words.Quarters.WhatWasApproved,
            { Until: null } => words.Corrections.WhatIsSaidNow,
            _ => words.Corrections.WhatWasSaid,
        };

    private static Link File(QuarterReturn quarter, PublishedEdition? corrected, Address from, Words words) =>
        corrected is null or { Number: 1 }
            ? new(words.Quarters.EditionAsApproved, Address.Edition(quarter.Quarter.Id).From(from))
            : new(words.Corrections.EditionFile(corrected.Number), EditionLinks.File(corrected).From(from));

    /// <summary>The text of the fact stands as the file of the edition has it.</summary>
    private static Amendment Amendment(EditionDifference fact, Composition site) =>
        new(Subject(fact, site), site.Words.Quarters.FactOfEdition(Keywords.Of(fact.Fact.Kind), Of(fact.Fact)), Text(fact.Is, site));

    private static string Of(FactName fact) =>
        fact switch
        {
            { Period: { } period } => period.Id,
            { Number: { } number } => Invariant($"{number}"),
            _ => fact.Id ?? "",
        };

    private static string Text(FactValue? now, Composition site) =>
        now switch
        {
            null => "",
            TargetValue { Target: var target } => FactWords.Target(target, site),
            _ => FactTexts.Of(now),
        };

    private static IEnumerable<WithheldResult> Withheld(QuarterReturn quarter, Composition site, Address from)
    {
        var withheld = quarter.Approval!.Withheld;
        return site
            .Published.Content.Indicators.Where(i => withheld.ContainsKey(i.Id))
            .Select(i => new WithheldResult(Links.To(i, from), site.Words.Grammar.Sentence(withheld[i.Id])));
    }

    /// <summary>The title of what a fact speaks of; what has none here stands under its id.</summary>
    private static string Subject(EditionDifference fact, Composition site) =>
        fact.Kind switch
        {
            EntryKind.Indicator => site.Published.Content.Indicators.FirstOrDefault(i => i.Id == fact.Id)?.Title,
            EntryKind.Project => site.Published.Content.Projects.FirstOrDefault(p => p.Id == fact.Id)?.Title,
            EntryKind.Priority => site.Published.Framework.Priorities.FirstOrDefault(p => p.Id == fact.Id)?.Title,
            EntryKind.Level => site.Published.Framework.Rating.Levels.FirstOrDefault(l => l.Id == fact.Id)?.Word,
            _ => null,
        } ?? fact.Id;
}
