using PmfSite.Approving;
using PmfSite.Composing;
using PmfSite.Performance;

namespace PmfSite.Parts;

/// <summary>Tells whether a figure that a correction changed was made up, before it and after.</summary>
internal static class CorrectedOrigins
{
    public static bool WasIllustrative(EditionDifference figure, RegisterEntry entry, Composition site) =>
        First(Origins(figure, entry, site)) is { Origin: var origin } ? IsIllustrative(origin.Was) : IsIllustrativeNow(figure, site);

    public static bool IsIllustrative(EditionDifference figure, RegisterEntry entry, Composition site) =>
        First(Origins(figure, entry, site)) is { Origin: var origin, Entry: var first }
            ? IsIllustrative(first == entry ? origin.Is : origin.Was)
            : IsIllustrativeNow(figure, site);

    /// <summary>What this correction and those after it changed of where the figure comes from, in their order.</summary>
    private static IEnumerable<(RegisterEntry Entry, EditionDifference Origin)> Origins(
        EditionDifference figure,
        RegisterEntry entry,
        Composition site
    ) =>
        from later in site.Published.Publication.Corrections.SkipWhile(e => e != entry)
        from change in later.Changes
        where change.Id == figure.Id && change.Fact.Kind == FactKind.ResultOrigin && change.Fact.Period == figure.Fact.Period
        select (later, change);

    private static (RegisterEntry Entry, EditionDifference Origin)? First(IEnumerable<(RegisterEntry Entry, EditionDifference Origin)> origins)
    {
        foreach (var origin in origins)
            return origin;
        return null;
    }

    private static bool IsIllustrative(FactValue? origin) => origin is OriginValue { IsIllustrative: true };

    /// <summary>Where nothing says that the origin changed, it is that of the value as it stands.</summary>
    private static bool IsIllustrativeNow(EditionDifference figure, Composition site) =>
        site
            .Published.Assessment.Of(FactWords.Indicator(figure, site))
            .AllAsOf(site.Published.Latest.Quarter)
            .FirstOrDefault(p => p.Period == figure.Fact.Period)
            ?.Outturn
            is MeasuredOutturn { Provenance.IsIllustrative: true };
}
