using PmfSite.Assessing;
using PmfSite.Composing;

namespace PmfSite.Parts;

/// <summary>Puts the indicators of a page into one table for each kind.</summary>
internal static class KindSections
{
    /// <param name="title">What the indicators have in common, for the captions.</param>
    public static IReadOnlyList<KindSection> Of(string title, Position[] positions, Composition site, Address from, bool hasSparklines = true)
    {
        var months = site.Words.Display.Period(site.Published.Latest.Quarter.Period);
        return
        [
            .. site
                .Published.Framework.Kinds.Select(kind => (Kind: kind, Positions: Array.FindAll(positions, p => p.Indicator.Kind == kind)))
                .Where(k => k.Positions.Length > 0)
                .Select(k => new KindSection(
                    k.Kind.Plural,
                    site.Words.Sentences.Kind(k.Kind),
                    Tables.Indicators(site.Words.Frame.AsKnownIn(title, k.Kind.Plural, months), k.Positions, from, site, hasSparklines)
                )),
        ];
    }
}
