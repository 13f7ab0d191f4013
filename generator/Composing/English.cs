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
