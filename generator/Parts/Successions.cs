using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Tells where the story of an indicator came from and where it goes on.</summary>
internal static class Successions
{
    public static IReadOnlyList<SuccessionNote> Of(Indicator indicator, Composition site, Address from) =>
        [
            .. indicator.IsOnDashboard(site.Published.Latest.Quarter) ? [] : new[] { new SuccessionNote(Ended(indicator, site.Words), null) },
            .. site
                .Published.Content.Replacements.Where(r => r.Earlier == indicator)
                .Select(r => new SuccessionNote(
                    r.Comparable ? site.Words.Plan.GoesOnInComparable : site.Words.Plan.GoesOnInNotComparable,
                    Links.To(r.Later, from)
                )),
            .. site
                .Published.Content.Replacements.Where(r => r.Later == indicator)
                .Select(r => new SuccessionNote(
                    r.Comparable ? site.Words.Plan.TookThePlaceOfComparable : site.Words.Plan.TookThePlaceOfNotComparable,
                    Links.To(r.Earlier, from)
                )),
        ];

    /// <summary>Where the story goes on, as told beside the stories of others; null where nothing took its place.</summary>
    public static LinkedSentence? GoesOn(Indicator indicator, Composition site, Address from) =>
        site.Published.Content.Replacements.FirstOrDefault(r => r.Earlier == indicator) switch
        {
            null => null,
            { Comparable: true, Later: var later } => site.Words.Plan.ContinuedBy(Links.To(later, from)),
            { Later: var later } => site.Words.Plan.FollowedBy(Links.To(later, from)),
        };

    /// <summary>Only what has ended is published and is not on the latest dashboard.</summary>
    public static string Ended(Indicator indicator, Words words) => words.Plan.EndedWith(words.Display.Period(indicator.Until!.Value.Period));
}
