using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Querying;

namespace PmfSite.Parts;

/// <summary>What is said of a comparison with others away from its own page.</summary>
internal static class Comparisons
{
    /// <summary>The words of the page for one indicator, and the way to its figures.</summary>
    public static ComparisonSummary Of(Composition site, Indicator indicator, Address from) =>
        new(
            [.. ComparisonSentences.Of(SideBySide.Of(indicator, site.Published.Content, site.Published.Assessment), site.Words)],
            new(site.Words.Pages.SeeTheComparison, $"{Address.Compare.From(from)}#{Anchor(indicator)}")
        );

    /// <summary>Of an indicator on the page of comparisons.</summary>
    public static string Anchor(Indicator indicator) => $"indicator-{indicator.Id}";
}
