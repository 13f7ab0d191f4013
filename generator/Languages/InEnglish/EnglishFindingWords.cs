using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words with which something is found, in English.</summary>
internal sealed class EnglishFindingWords : FindingWords
{
    // Finding: the list of indicators, search, citation, the card, not found, formats
    public override string Search => "Search";
    public override string Formats => "Formats";
    public override string OtherWays => "Other ways to find an indicator";
    public override string NarrowTheList => "Narrow the list";
    public override string AllChoices => "All";
    public override string SortBy => "Sort by";
    public override string SortByPlan => "Part of the plan";
    public override string SortByTitle => "Title";
    public override string ShowAll => "Show all";
    public override string IndicatorsShown => "Indicators shown: {0} of {1}.";

    public override string AllIndicatorsDescription(string publisher) =>
        $"Every indicator that {publisher} publishes, with its latest value and status.";

    public override string IndicatorsAsKnown(string months) => $"All indicators, as known in {months}";

    public override string IndicatorsOfAsKnown(string part, string months) => $"{part}: indicators, as known in {months}";

    public override string SearchDescription(string site) => $"Search the titles, definitions and narratives of {site}.";

    public override string SearchLabel => "Words to look for";
    public override string SearchHint => "A page is found if it holds all of your words, or words that begin with them.";
    public override string SearchResults => "Results";
    public override string SearchWithoutScript => "The search works with a script, which is not running here. Please look in one of these:";
    public override string PagesFound => "Pages found: {0}.";
    public override string PagesFoundFirst => "Pages found: {0}. The best {1} are shown.";
    public override string SearchFailed => "The search index could not be loaded. Please look in the list of all indicators.";
    public override string CiteThisPage => "Cite this page";
    public override string CopyCitation => "Copy this citation";
    public override string CopyCode => "Copy this code";
    public override string Copied => "Copied.";
    public override string NotCopied => "Your browser did not allow copying. The text is selected: copy it yourself.";

    public override string CitationOfIndicator(string publisher, string site, string title, string quarter, string approved) =>
        $"{publisher}. {site}: {title}. {quarter}, approved on {approved}.";

    public override string CitationOfQuarter(string publisher, string site, string quarter, string approved) =>
        $"{publisher}. {site}: {quarter}. Approved on {approved}.";

    public override string CitationAddress(string address) => $"Available at {address} .";

    public override string CitationLicence(string licence) => $"Licence: {licence}.";

    public override string ShowElsewhere => "Show this on another site";
    public override string ShowElsewhereSentence => "Copy this code into a page of your own. It shows the latest result and changes when we publish.";
    public override string CardAlone => "See the card by itself";
    public override string CardAddressMissing => "Put the address of this site in front of the address in the code.";

    public override string CardOf(string title) => $"{title}: latest result";

    public override string CardMore(string title) => $"{title}: history and explanation";

    public override string CardPublishedBy(string publisher) => $"Published by {publisher}";

    public override string PageNotFound => "Page not found";
    public override string PageNotFoundSentence => "There is no page at this address. It may have been mistyped or cut short.";
    public override string PageNotFoundStays => "Pages of this site keep their addresses, so please try one of these:";

    public override string FormatsDescription(string council) => $"In which formats {council} publishes its performance, and how to ask for another.";

    public override string AskForAnother => "Ask for another format";
    public override string AskByEmail => "E-mail";
    public override string AskByTelephone => "Telephone";
    public override string WebPages => "Web pages";
    public override string WebPagesPurpose =>
        "To read on any screen, with a screen reader, or enlarged. They work without scripts, and adapt to dark and high contrast settings.";
    public override string Print => "Print";
    public override string PrintPurpose =>
        "Every page prints on A4 paper, without the menus. Use the print command of your browser, which can also save a PDF.";
    public override string Csv => "CSV";
    public override string CsvPurpose =>
        "Tables for a spreadsheet: everything in one file, and a file for each quarter, each part of the plan and each indicator.";
    public override string Json => "JSON";
    public override string JsonPurpose =>
        "For programs: results with definitions and the working of each rating, in one file, and for each quarter, each part of the plan "
        + "and each indicator.";
    public override string Card => "Card";
    public override string CardPurpose =>
        "The latest result of one indicator, to be shown inside a page of another site. Each indicator's page has the code.";
}
