#pragma warning disable CS1591 // Each member's words say what it is.

namespace PmfSite.Composing;

/// <summary>
/// Every word of the site that does not come from content, in one language. What varies goes into a whole sentence, never a sentence
/// together from parts, so that another language can put it in its own order. Templates and composers take their words from here.
/// </summary>
public static class English
{
    // Around every page
    public static string Home => "Home";
    public static string Exceptions => "Exceptions";
    public static string AllIndicators => "All indicators";
    public static string PastQuarters => "Past quarters";
    public static string HowWeJudge => "How we judge";
    public static string Data => "Data";
    public static string AboutThisSite => "About this site";
    public static string AccessibilityStatement => "Accessibility statement";

    // The plan: commitments, projects, programmes, the strategy map, plans that follow each other

    // The quarter: what changed, areas of concern, years, the calendar

    // Reading along: glossary, comparison with others, place report

    // Charts
    public static string BreakInChart => "Break";
    public static string BreakInSeries => "Break in the series";
    public static string ProvisionalOrEstimated => "Provisional or estimated";
    public static string ForecastInKey => "Forecast for the year, not a result";
    public static string ForecastInChart(string value) => $"Forecast {value}";
    public static string TargetInChart(string target) => $"Target {target}";
    public static string TargetRangeInChart(string range) => $"Target range {range}";
    public static string RelativeTargetInChart => "Target";
    public static string LimitOf(string levels) => $"Limit of {levels}";
    public static string Sparkline(string count, string first, string last, string highest) => $"Last {count} results: from {first} to {last}, highest {highest}";
    public static string Scale(string lowest, string highest) => $"Scale from {lowest} to {highest}";
    public static string FlatScale(string value) => $"Every value is {value}";
    public static string HowTheyMoved => "How each indicator moved";
    public static string OwnScales => "Each small chart has its own scale. Do not compare heights between charts.";
    public static string QuarterByQuarter => "Quarter by quarter";
    public static string StatusByQuarter => "Indicators by status in each quarter, as known then";
    public static string StatusChartName(string quarters, string latest) => $"Stacked bars: indicators by status in {quarters} quarters to {latest}";
    public static string QuarterHeading => "Quarter";
    public static string AllRated => "All rated";
    public static string DownloadChart => "Download this chart (SVG)";
    public static string ResultsFromTo(string first, string last) => $"Results from {first} until {last}.";
    public static string Source(string source) => $"Source: {source}";
    public static string OwnFigures(string council) => $"{council}.";
    public static string UnderLicence(string council, string licence, string address) => $"Published by {council} under the {licence}: {address}";
    public static string IllustrativeInChart => "Some of these figures are illustrative: nobody published them.";
    public static string FromPage(string address) => $"From {address}";

    // Finding: the list of indicators, search, citation, the card, not found, formats
    public static string Search => "Search";
    public static string Formats => "Formats";
    public static string Status => "Status";
    public static string Priority => "Priority";
    public static string Kind => "Kind";
    public static string Indicator => "Indicator";
    public static string LatestValue => "Latest value";
    public static string Figure => "Figure";
    public static string NoFigure => "None";
    public static string NoLongerReported => "No longer reported";
    public static string OtherWays => "Other ways to find an indicator";
    public static string NarrowTheList => "Narrow the list";
    public static string AllChoices => "All";
    public static string SortBy => "Sort by";
    public static string SortByPlan => "Part of the plan";
    public static string SortByTitle => "Title";
    public static string ShowAll => "Show all";
    public static string IndicatorsShown => "Indicators shown: {0} of {1}.";
    public static string AllIndicatorsDescription(string council) => $"Every indicator that {council} publishes, with its latest value and status.";
    public static string IndicatorsAsKnown(string months) => $"All indicators, as known in {months}";
    public static string IndicatorsOfAsKnown(string part, string months) => $"{part}: indicators, as known in {months}";
    public static string SearchDescription(string site) => $"Search the titles, definitions and narratives of {site}.";
    public static string SearchLabel => "Words to look for";
    public static string SearchHint => "A page is found if it holds all of your words, or words that begin with them.";
    public static string SearchResults => "Results";
    public static string SearchWithoutScript => "The search works with a script, which is not running here. Please look in one of these:";
    public static string PagesFound => "Pages found: {0}.";
    public static string PagesFoundFirst => "Pages found: {0}. The best {1} are shown.";
    public static string SearchFailed => "The search index could not be loaded. Please look in the list of all indicators.";
    public static string CiteThisPage => "Cite this page";
    public static string CopyCitation => "Copy this citation";
    public static string CopyCode => "Copy this code";
    public static string Copied => "Copied.";
    public static string NotCopied => "Your browser did not allow copying. The text is selected: copy it yourself.";
    public static string CitationOfIndicator(string council, string site, string title, string quarter, string approved) => $"{council}. {site}: {title}. {quarter}, approved on {approved}.";
    public static string CitationOfQuarter(string council, string site, string quarter, string approved) => $"{council}. {site}: {quarter}. Approved on {approved}.";
    public static string CitationAddress(string address) => $"Available at {address} .";
    public static string CitationLicence(string licence) => $"Licence: {licence}.";
    public static string ShowElsewhere => "Show this on another site";
    public static string ShowElsewhereSentence => "Copy this code into a page of your own. It shows the latest result and changes when we publish.";
    public static string CardAlone => "See the card by itself";
    public static string CardAddressMissing => "Put the address of this site in front of the address in the code.";
    public static string CardOf(string title) => $"{title}: latest result";
    public static string CardMore(string title) => $"{title}: history and explanation";
    public static string CardPublishedBy(string council) => $"Published by {council}";
    public static string PageNotFound => "Page not found";
    public static string PageNotFoundSentence => "There is no page at this address. It may have been mistyped or cut short.";
    public static string PageNotFoundStays => "Pages of this site keep their addresses, so please try one of these:";
    public static string FormatsDescription(string council) => $"In which formats {council} publishes its performance, and how to ask for another.";
    public static string FormatsHere => "Formats on this site";
    public static string AskForAnother => "Ask for another format";
    public static string AskByEmail => "E-mail";
    public static string AskByTelephone => "Telephone";
    public static string WebPages => "Web pages";
    public static string WebPagesPurpose => "To read on any screen, with a screen reader, or enlarged. They work without scripts, and adapt to dark and high contrast settings.";
    public static string Print => "Print";
    public static string PrintPurpose => "Every page prints on A4 paper, without the menus. Use the print command of your browser, which can also save a PDF.";
    public static string Csv => "CSV";
    public static string CsvPurpose => "Tables for a spreadsheet: everything in one file, a file for each quarter, and one for each indicator.";
    public static string Json => "JSON";
    public static string JsonPurpose => "For programs: the results of one indicator, with its definition and the working of each rating. Each indicator’s page links to its file.";
    public static string Card => "Card";
    public static string CardPurpose => "The latest result of one indicator, to be shown inside a page of another site. Each indicator’s page has the code.";

    // The statements: accessibility, about
    public static string CheckedInThisBuild => "What was checked while this site was made";
    public static string CheckedInThisBuildMeans(string pages) => $"The generator put these questions to each of the {pages} pages of this site. A machine finds some faults only: a good answer here does not mean that a page is easy to use.";
    public static string CheckQuestion => "Question";
    public static string CheckAnswer => "Answer";
    public static string CheckHolds => "Yes, on every page";
    public static string CheckFails(string faults) => $"No: {faults} faults";
    public static string CheckFailsOnce => "No: 1 fault";
    public static string AsksLanguage => "Does it say in which language it is?";
    public static string AsksTitle => "Has it a title that no other page has?";
    public static string AsksLandmarks => "Has it one main part with one main heading?";
    public static string AsksHeadings => "Do its headings follow each other without a gap in their levels?";
    public static string AsksIds => "Do the links inside it lead to a place that is there once?";
    public static string AsksTables => "Has every table a caption, and every heading of a table its scope?";
    public static string AsksNames => "Have links, buttons and headings a name?";
    public static string AsksPictures => "Have pictures and charts words that stand for them?";
    public static string AsksFields => "Has every field a label?";
    public static string AsksElsewhere => "Does it run, show and frame nothing but the site's own files?";
}
