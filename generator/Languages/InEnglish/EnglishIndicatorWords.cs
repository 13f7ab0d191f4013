using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words of the page of an indicator, in English.</summary>
internal sealed class EnglishIndicatorWords(LanguageGrammar grammar) : IndicatorWords
{
    // An indicator
    public override string InBrief(string indicator, string headline) => $"{indicator}: {headline}";

    public override string CouncilReference(string reference) => $"Council reference {reference}";

    public override string HowThisWasWorkedOut => "How this was worked out";
    public override string History => "History";

    public override string EveryResult(string indicator) => $"{indicator}: every result, latest first";

    public override string EveryMonth(string indicator) => $"{indicator}: every month, latest first";

    public override string WholeYears(string indicator) => $"{indicator}: whole years, latest first";

    public override string DownloadCsv(int rows) =>
        rows == 1 ? "Download this data (CSV, 1 row)" : $"Download this data (CSV, {grammar.Count(rows)} rows)";

    public override string DownloadJson => "Download this data (JSON)";
    public override string DownloadJsonWithWorking => "Download this data with the working of each rating (JSON)";
    public override string SameFiguresInTable => "The same figures in a table";
    public override string WhatTheServiceSays => "What the service says";
    public override string EarlierExceptionReports => "Earlier exception reports";
    public override string AboutThisIndicator => "About this indicator";
    public override string Definition => "Definition";
    public override string EarlierDefinitions => "Earlier definitions";

    public override string Until(string day, string what) => $"Until {day}: {what}";

    public override string WhyItMatters => "Why it matters";
    public override string Kind => "Kind";
    public override string Unit => "Unit";

    public override string CountedFromApril(string unit) => $"{unit}, counted from 1 April";

    public override string OverTwelveMonths(string unit) => $"{unit}, over the twelve months to the end of the period";

    public override string WhichWayIsBetter => "Which way is better";
    public override string HowOften => "How often";

    public override string InArrears(string howOften, int quarters) =>
        quarters == 1 ? $"{howOften}, 1 quarter in arrears" : $"{howOften}, {grammar.Count(quarters)} quarters in arrears";

    public override string HowMonthsAreCombined => "How months make a quarter, and quarters a year";
    public override string HowPartsAreCombined => "How a year is made from its parts";
    public override string PartsAreAdded => "The parts are added up.";
    public override string MeanOfParts => "The mean of the parts, each weighing the same.";
    public override string LastOfParts => "The last of the parts.";
    public override string PooledParts => "All numerators together over all denominators together.";
    public override string WhatIsRated => "What is rated";
    public override string ForecastIsRated => "The forecast for the end of the financial year.";
    public override string HowItIsRated => "How it is rated";

    public override string RatedByStandardRule(string rule) => $"By the standard rule. {rule}";

    public override string RatedByStandardRuleAndAnother(string rule, string another) => $"By the standard rule. {rule} By another rule: {another}";

    public override string RatedByOwnRule(string rule, string reason) => $"By a rule of its own. {rule} {reason}";

    public override string TooSmallToCount => "Too small to count as change";

    public override string OrLess(string amount) => $"{amount} or less";

    public override string BreaksInSeries => "Breaks in the series";
    public override string WhyTargetsDiffer => "Why its targets differ within a year";
    public override string TargetsChanged => "Targets changed within a year";
    public override string WhereDataComeFrom => "Where the data come from";
    public override string Comparability => "Comparability";
    public override string AuditsAndReviews => "Audits, reviews and improvement plans";
    public override string SourcesOfPublishedFigures => "Sources of published figures";
}
