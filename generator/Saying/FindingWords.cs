#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>Words with which something is found: lists, search, citation, card, the page that is not there, formats.</summary>
public abstract class FindingWords
{
    private protected FindingWords() { }

    // Finding: the list of indicators, search, citation, the card, not found, formats
    public abstract string Search { get; }
    public abstract string Formats { get; }
    public abstract string OtherWays { get; }
    public abstract string NarrowTheList { get; }
    public abstract string AllChoices { get; }
    public abstract string SortBy { get; }
    public abstract string SortByPlan { get; }
    public abstract string SortByTitle { get; }
    public abstract string ShowAll { get; }
    public abstract string IndicatorsShown { get; }
    public abstract string AllIndicatorsDescription(string publisher);
    public abstract string IndicatorsAsKnown(string months);
    public abstract string IndicatorsOfAsKnown(string part, string months);
    public abstract string SearchDescription(string site);
    public abstract string SearchLabel { get; }
    public abstract string SearchHint { get; }
    public abstract string SearchResults { get; }
    public abstract string SearchWithoutScript { get; }
    public abstract string PagesFound { get; }
    public abstract string PagesFoundFirst { get; }
    public abstract string SearchFailed { get; }
    public abstract string CiteThisPage { get; }
    public abstract string CopyCitation { get; }
    public abstract string CopyCode { get; }
    public abstract string Copied { get; }
    public abstract string NotCopied { get; }
    public abstract string CitationOfIndicator(string publisher, string site, string title, string quarter, string approved);
    public abstract string CitationOfQuarter(string publisher, string site, string quarter, string approved);
    public abstract string CitationAddress(string address);
    public abstract string CitationLicence(string licence);
    public abstract string ShowElsewhere { get; }
    public abstract string ShowElsewhereSentence { get; }
    public abstract string CardAlone { get; }
    public abstract string CardAddressMissing { get; }
    public abstract string CardOf(string title);
    public abstract string CardMore(string title);
    public abstract string CardPublishedBy(string publisher);
    public abstract string PageNotFound { get; }
    public abstract string PageNotFoundSentence { get; }
    public abstract string PageNotFoundStays { get; }
    public abstract string FormatsDescription(string council);
    public abstract string AskForAnother { get; }
    public abstract string AskByEmail { get; }
    public abstract string AskByTelephone { get; }
    public abstract string WebPages { get; }
    public abstract string WebPagesPurpose { get; }
    public abstract string Print { get; }
    public abstract string PrintPurpose { get; }
    public abstract string Csv { get; }
    public abstract string CsvPurpose { get; }
    public abstract string Json { get; }
    public abstract string JsonPurpose { get; }
    public abstract string Card { get; }
    public abstract string CardPurpose { get; }
}
