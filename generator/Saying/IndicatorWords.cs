#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>Words of the page of an indicator.</summary>
public abstract class IndicatorWords
{
    private protected IndicatorWords() { }

    // An indicator
    public abstract string InBrief(string indicator, string headline);
    public abstract string CouncilReference(string reference);
    public abstract string HowThisWasWorkedOut { get; }
    public abstract string History { get; }
    public abstract string EveryResult(string indicator);
    public abstract string EveryMonth(string indicator);
    public abstract string WholeYears(string indicator);
    public abstract string DownloadCsv(int rows);
    public abstract string DownloadJson { get; }
    public abstract string DownloadJsonWithWorking { get; }
    public abstract string SameFiguresInTable { get; }
    public abstract string WhatTheServiceSays { get; }
    public abstract string EarlierExceptionReports { get; }
    public abstract string AboutThisIndicator { get; }
    public abstract string Definition { get; }
    public abstract string EarlierDefinitions { get; }
    public abstract string Until(string day, string what);
    public abstract string WhyItMatters { get; }
    public abstract string Kind { get; }
    public abstract string Unit { get; }
    public abstract string CountedFromApril(string unit);
    public abstract string OverTwelveMonths(string unit);
    public abstract string WhichWayIsBetter { get; }
    public abstract string HowOften { get; }
    public abstract string InArrears(string howOften, int quarters);
    public abstract string HowMonthsAreCombined { get; }
    public abstract string HowPartsAreCombined { get; }
    public abstract string PartsAreAdded { get; }
    public abstract string MeanOfParts { get; }
    public abstract string LastOfParts { get; }
    public abstract string PooledParts { get; }
    public abstract string WhatIsRated { get; }
    public abstract string ForecastIsRated { get; }
    public abstract string HowItIsRated { get; }
    public abstract string RatedByStandardRule(string rule);
    public abstract string RatedByStandardRuleAndAnother(string rule, string another);
    public abstract string RatedByOwnRule(string rule, string reason);
    public abstract string TooSmallToCount { get; }
    public abstract string OrLess(string amount);
    public abstract string BreaksInSeries { get; }
    public abstract string WhyTargetsDiffer { get; }
    public abstract string TargetsChanged { get; }
    public abstract string WhereDataComeFrom { get; }
    public abstract string Comparability { get; }
    public abstract string AuditsAndReviews { get; }
    public abstract string SourcesOfPublishedFigures { get; }
}
