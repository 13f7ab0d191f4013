using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Tells where the story of an indicator came from and where it goes on.</summary>
internal static class Successions
{
    public static IReadOnlyList<SuccessionNote> Of(Indicator indicator, Composition site, Address from) =>
    [
        .. indicator.IsOnDashboard(site.Latest.Quarter) ? [] : new[] { new SuccessionNote(Ended(indicator), null) },
        .. site.Content.Replacements.Where(r => r.Earlier == indicator).Select(r => new SuccessionNote(
            r.Comparable ? English.GoesOnInComparable : English.GoesOnInNotComparable, Composition.LinkTo(r.Later, from))),
        .. site.Content.Replacements.Where(r => r.Later == indicator).Select(r => new SuccessionNote(
            r.Comparable ? English.TookThePlaceOfComparable : English.TookThePlaceOfNotComparable, Composition.LinkTo(r.Earlier, from))),
    ];

    /// <summary>Where the story goes on, as told beside the stories of others.</summary>
    public static IReadOnlyList<LinkedSentence> GoesOn(Indicator indicator, Composition site, Address from) =>
    [
        .. site.Content.Replacements.Where(r => r.Earlier == indicator).Select(r => Composition.LinkTo(r.Later, from) is var later && r.Comparable
            ? English.ContinuedBy(later)
            : English.FollowedBy(later)),
    ];

    /// <summary>Only what has ended is published and is not on the latest dashboard.</summary>
    public static string Ended(Indicator indicator) => English.EndedWith(Display.Period(indicator.Until!.Value.Period));
}
