using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>Words that name a page in somebody else's text, so that a reader finds it again.</summary>
internal static class Citations
{
    public static string Of(Indicator indicator, QuarterReturn quarter, Composition site) => site.Mark is { } draft ? English.NotToBeCited(draft.Words) : Cite(
        English.CitationOfIndicator(site.Publisher, site.Config.Title, indicator.Title, Display.QuarterWithMonths(quarter.Quarter), Approved(quarter)), Address.Indicator(indicator.Id), site);

    /// <param name="title">Of the page: the quarter, or an earlier edition of it.</param>
    public static string Of(QuarterReturn quarter, Composition site, string title, Address page) =>
        site.Mark is { } draft ? English.NotToBeCited(draft.Words) : Cite(English.CitationOfQuarter(site.Publisher, site.Config.Title, title, Approved(quarter)), page, site);

    private static string Cite(string named, Address page, Composition site)
    {
        string?[] sentences =
        [
            named,
            site.OnTheWeb(page) is { } address ? English.CitationAddress(address) : null,
            English.CitationLicence(site.Config.Licence.Name),
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    private static string Approved(QuarterReturn quarter) => Display.Date(quarter.Approval!.Date!.Value);
}
