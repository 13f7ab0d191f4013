using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Words that name a page in somebody else's text, so that a reader finds it again.</summary>
internal static class Citations
{
    public static string Of(Indicator indicator, QuarterReturn quarter, Composition site) =>
        site.Mark is { } draft
            ? site.Words.Frame.NotToBeCited(draft.Words)
            : Cite(
                site.Words.Finding.CitationOfIndicator(
                    site.Publisher,
                    site.Config.Title,
                    indicator.Title,
                    site.Words.Display.QuarterWithMonths(quarter.Quarter),
                    Approved(quarter, site.Words)
                ),
                Address.Indicator(indicator.Id),
                site
            );

    /// <param name="title">Of the page: the quarter, or an earlier edition of it.</param>
    public static string Of(QuarterReturn quarter, Composition site, string title, Address page) =>
        site.Mark is { } draft
            ? site.Words.Frame.NotToBeCited(draft.Words)
            : Cite(site.Words.Finding.CitationOfQuarter(site.Publisher, site.Config.Title, title, Approved(quarter, site.Words)), page, site);

    private static string Cite(string named, Address page, Composition site)
    {
        var address = site.OnTheWeb(page) is { } onTheWeb ? site.Words.Finding.CitationAddress(onTheWeb) : "";
        return site.Words.Sentences.Together(named, address, site.Words.Finding.CitationLicence(site.Config.Licence.Name));
    }

    private static string Approved(QuarterReturn quarter, Words words) => words.Display.Date(quarter.Approval!.Date!.Value);
}
