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

    // Finding: the list of indicators, search, citation, the card, not found, formats

    // The statements: accessibility, about
}
